package org.homeward.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.homeward.access.Role;
import org.homeward.access.Team;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.shared.HomewardClock;

/** Puts a case into somebody's hands: by a supervisor's word, or because a colleague took over what was offered. */
@ApplicationScoped
public class Assignments {

    @Inject
    private UserAccounts accounts;
    @Inject
    private Milestones milestones;
    @Inject
    private Chronology chronology;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<CaseAssigned> assigned;

    /** Whether a team can have the case: a child's goes only where somebody protects the children, and would decide what is found. */
    public boolean fits(CaseFile file, Team team) {
        return !file.isChild() || !accounts.working(team.getId(), Role.CHILD_PROTECTION_LEAD).isEmpty();
    }

    /** Gives the case to a worker and that worker's team; its open work goes along. */
    public void give(CaseFile file, UserAccount worker) {
        give(file, worker.getTeam(), worker);
    }

    /** @param worker null to leave the case to the team */
    void give(CaseFile file, Team team, UserAccount worker) {
        boolean another = worker != null && !worker.equals(file.getWorker());
        file.assign(team, worker);
        if (another) {
            chronology.note(file, "decision", clock.today(), "casefile.event.assigned", worker.getDisplayName(), null);
        }
        assigned.fire(new CaseAssigned(file));
        if (worker != null) {
            milestones.reach(file, Milestone.ACCEPTED);
        }
    }
}
