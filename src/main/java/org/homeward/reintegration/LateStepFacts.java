package org.homeward.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.casefile.CaseFile;
import org.homeward.flags.FactType;
import org.homeward.flags.Observation;
import org.homeward.flags.ObservationSource;
import org.homeward.shared.HomewardClock;

/** Which agreed help is late, as facts: the part of life it is about and since when it was agreed, nothing of its words. */
@ApplicationScoped
class LateStepFacts implements ObservationSource {

    @Inject
    private Plans plans;
    @Inject
    private Pathways pathways;
    @Inject
    private HomewardClock clock;

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.LATE_STEP);
    }

    @Override
    public List<Observation> of(CaseFile file) {
        return plans.stepsOf(file).stream().filter(step -> step.isLate(clock.today())).flatMap(step -> need(step).map(need -> fact(step, need)).stream()).toList();
    }

    /** The part of life of its goal; of a step without one, that of the pathway. */
    private Optional<String> need(Step step) {
        return step.getGoal() != null ? Optional.of(step.getGoal().getNeed())
                : pathways.of(step.getFile().getTrack()).find(step.getPathwayCode()).map(PathwayStep::need);
    }

    private Observation fact(Step step, String need) {
        return Observation.of(FactType.LATE_STEP, LocalDate.ofInstant(step.getAddedAt(), clock.getZone())).until(null).with("need", need)
                .row(step.getId(), "/reintegration/plan", null);
    }
}
