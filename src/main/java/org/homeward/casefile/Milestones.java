package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Where every feature tells that a case went a step further. The stage follows by itself; others hear of it. */
@ApplicationScoped
public class Milestones {

    @Inject
    private Event<MilestoneReached> reached;

    /** Notes the milestone in the transaction of the act; one that is reached already, or passed, changes nothing and is not told again. */
    public void reach(CaseFile file, Milestone milestone) {
        if (!file.hasReached(milestone)) {
            file.reach(milestone);
            reached.fire(new MilestoneReached(file, milestone));
        }
    }
}
