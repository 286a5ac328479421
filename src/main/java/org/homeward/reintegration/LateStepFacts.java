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

    @Override
    public String rows(FactType fact, LocalDate today) {
        return "select s.case_id, s.id as row_id, cast(s.added_at as date) as since_on, cast(null as date) as until_on, coalesce(g.need, "
                + pathways.choosing("s.pathway_code", "c.track", step -> Optional.of(step.need())) + ") as f_need from plan_step s join case_file c on c.id = s.case_id"
                + " left join plan_goal g on g.id = s.goal_id where s.state in ('NOT_STARTED', 'STARTED', 'NOT_YET_POSSIBLE') and s.due_on < date '" + today
                + "' and s.case_id" + A_PAGE;
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
