package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.homeward.access.CurrentUser;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Words;

/** Where every feature tells that a case went a step further. The stage follows by itself, the chronology gets its line, others hear of it. */
@ApplicationScoped
public class Milestones {

    @Inject
    private CaseSteps steps;
    @Inject
    private Chronology chronology;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<MilestoneReached> reached;

    /** Reached today. */
    public void reach(CaseFile file, Milestone milestone) {
        reach(file, milestone, clock.today());
    }

    /** Notes the milestone in the transaction of the act; one that is reached already, or passed, changes nothing and is not told again. */
    public void reach(CaseFile file, Milestone milestone, LocalDate on) {
        if (file.hasReached(milestone)) {
            return;
        }
        if (milestone == Milestone.CLOSED) {
            file.close(clock.instant());
        } else {
            file.reach(milestone);
        }
        ReachedMilestone step = new ReachedMilestone(file, milestone, on, currentUser.account(), clock.instant());
        steps.add(step);
        chronology.note(file, "milestone", on, key(milestone), null, step);
        reached.fire(new MilestoneReached(file, milestone));
    }

    private static String key(Milestone milestone) {
        return "casefile.event." + Words.codeOf(milestone);
    }
}
