package org.homeward.sharing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.access.WayIn;
import org.homeward.access.WaysIn;
import org.homeward.casefile.Assignments;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Clocks;
import org.homeward.tasks.Task;
import org.homeward.tasks.Tasks;

/** Answers the offer of a case: takes it over, with its open work, or declines and says why. Only the one to whom it was offered. */
@UseCase
public class TakingOver {

    private static final int LONGEST_REASON = 1000;

    @Inject
    private Handovers handovers;
    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Assignments assignments;
    @Inject
    private WaysIn waysIn;
    @Inject
    private Tasks tasks;
    @Inject
    private Clocks clocks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.TAKE_OVER)
    public Handover accept(UUID handoverId) {
        Handover handover = mine(handoverId);
        CaseFile file = caseFiles.openForAdding(handover.caseId());
        new Refusals().when(!assignments.fits(file, currentUser.account().getTeam()), "accept", "casefile.assign.no-child-lead").orElseGoOn();
        handover.end(Handover.State.ACCEPTED, null, currentUser.account(), clock.instant());
        assignments.give(file, currentUser.account());
        return handover;
    }

    @Allowed(Permission.TAKE_OVER)
    public Handover decline(UUID handoverId, String reason) {
        Handover handover = mine(handoverId);
        new Refusals().required(reason, "reason", LONGEST_REASON).orElseGoOn();
        handover.end(Handover.State.DECLINED, reason, currentUser.account(), clock.instant());
        tasks.open(handover.getFile(), HandingOver.DECLINED, handover.caseId(), currentUser.getName(), Task.BY_HAND,
                clocks.due(HandingOver.DECLINED, clock.instant()), handover.getWay().getGivenBy());
        return handover;
    }

    private Handover mine(UUID id) {
        return handovers.find(id).filter(h -> h.isFor(currentUser.getId())).orElseThrow(() -> new NotThereException("handover " + id));
    }

    /** What is offered to the user now, the first to end first; nobody without an offer pays for it. */
    @Allowed(value = Permission.TAKE_OVER, audit = false)
    public List<Handover> waiting() {
        return handovers.through(waysIn.mine().stream().filter(way -> way.getKind() == WayIn.Kind.OFFER).map(WayIn::getId).toList());
    }
}
