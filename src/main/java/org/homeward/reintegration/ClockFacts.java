package org.homeward.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseSteps;
import org.homeward.casefile.Milestone;
import org.homeward.casefile.ReachedMilestone;
import org.homeward.person.PartialDate;

/** The days that the clocks of one case run from; a fact that is not there yet is missing. What was reached again after a reopening counts from the first time. */
@ApplicationScoped
class ClockFacts {

    private static final Map<Milestone, ClockStart> STARTS =
            Map.of(Milestone.ACCEPTED, ClockStart.ACCEPTED, Milestone.PLAN_AGREED, ClockStart.PLAN_AGREED);

    @Inject
    private CaseSteps caseSteps;

    Map<ClockStart, LocalDate> of(CaseFile file) {
        Map<ClockStart, LocalDate> facts = new EnumMap<>(ClockStart.class);
        facts.put(ClockStart.REFERRED, file.getReferredOn());
        for (ReachedMilestone reached : caseSteps.milestones(file)) {
            if (STARTS.containsKey(reached.getMilestone())) {
                facts.putIfAbsent(STARTS.get(reached.getMilestone()), reached.getReachedOn());
            }
        }
        file.getPerson().birth().map(PartialDate::date).ifPresent(day -> facts.put(ClockStart.EIGHTEENTH_BIRTHDAY, day.plusYears(18)));
        return facts;
    }
}
