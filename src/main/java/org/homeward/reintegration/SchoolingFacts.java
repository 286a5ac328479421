package org.homeward.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.casefile.CaseFile;
import org.homeward.flags.FactType;
import org.homeward.flags.Observation;
import org.homeward.flags.ObservationSource;
import org.homeward.shared.HomewardClock;

/**
 * Whether a child has its place at school and help with the language, read from the steps of the pathway that say so: as
 * long as such a step is open, the child has been without since the day the step's clock began. A dropped step was not
 * needed and says nothing.
 */
@ApplicationScoped
class SchoolingFacts implements ObservationSource {

    @Inject
    private Plans plans;
    @Inject
    private Pathways pathways;
    @Inject
    private ClockFacts clockFacts;
    @Inject
    private HomewardClock clock;

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.SCHOOLING);
    }

    @Override
    public List<Observation> of(CaseFile file) {
        if (!file.isChild()) {
            return List.of();
        }
        Map<ClockStart, LocalDate> facts = clockFacts.of(file);
        List<Observation> seen = new ArrayList<>();
        for (Step step : plans.stepsOf(file)) {
            pathways.of(file.getTrack()).find(step.getPathwayCode()).filter(p -> p.openMeans().isPresent() && step.getState() != StepState.DROPPED)
                    .ifPresent(offered -> seen.add(observed(step, offered, facts)));
        }
        return seen;
    }

    @Override
    public String rows(FactType fact, LocalDate today) {
        return "select s.case_id, s.id as row_id, cast(null as date) as since_on, s.ended_on as until_on, "
                + pathways.choosing("s.pathway_code", "c.track", PathwayStep::openMeans) + " as f_state from plan_step s join case_file c on c.id = s.case_id"
                + " where s.state <> 'DROPPED' and c.track = 'CHILD' and s.case_id" + A_PAGE;
    }

    private Observation observed(Step step, PathwayStep offered, Map<ClockStart, LocalDate> facts) {
        LocalDate added = LocalDate.ofInstant(step.getAddedAt(), clock.getZone());
        LocalDate since = offered.clock().map(c -> facts.get(c.start())).orElse(added);
        return Observation.of(FactType.SCHOOLING, since).until(step.getEndedOn()).with("state", offered.openMeans().orElseThrow())
                .row(step.getId(), "/reintegration/plan", step.getWords());
    }
}
