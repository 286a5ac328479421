package org.homeward.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.ClosingCondition;
import org.homeward.shared.Refusal;

/** A case with a plan does not close before somebody said what became of the plan. */
@ApplicationScoped
class PlanConcluded implements ClosingCondition {

    @Inject
    private Plans plans;

    @Override
    public Optional<Refusal> refuses(CaseFile file) {
        List<PlanTalk> talks = plans.talksOf(file);
        boolean concluded = plans.lastOutcomeOf(file)
                .map(o -> talks.isEmpty() || !o.getRecordedAt().isBefore(talks.get(0).getRecordedAt())).orElse(false);
        boolean noPlan = talks.isEmpty() && plans.goalsOf(file).isEmpty() && plans.stepsOf(file).isEmpty();
        return concluded || noPlan ? Optional.empty() : Optional.of(Refusal.of("reintegration.refuse-no-outcome"));
    }
}
