package org.homeward.sharing;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.UseCase;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.access.WayIn;
import org.homeward.access.WaysIn;
import org.homeward.casefile.Assignments;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Tasks;

/**
 * Offers a case to a colleague who is to take it over, or takes the offer back. A worker offers within the team; out of
 * the team only somebody who could give the case away. Nothing changes hands until it is accepted.
 */
@UseCase
public class HandingOver {

    /** For how many days an offer stands at most. */
    public static final int MOST_DAYS = 14;

    /** The task of whoever offered a case in vain, until it is offered again. */
    static final String DECLINED = "handover-declined";

    private static final int LONGEST_NOTE = 2000;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseAccess access;
    @Inject
    private Assignments assignments;
    @Inject
    private Handovers handovers;
    @Inject
    private WaysIn waysIn;
    @Inject
    private UserAccounts accounts;
    @Inject
    private CodeLists codeLists;
    @Inject
    private Tasks tasks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.HAND_OVER)
    public Handover offer(UUID caseId, HandoverAsTold told) {
        CaseFile file = caseFiles.openForAdding(caseId);
        UserAccount to = accounts.find(told.to()).filter(this::isColleague).orElse(null);
        List<String> goneThrough = told.goneThrough() == null ? List.of() : told.goneThrough();
        new Refusals().when(handovers.waitingOf(file).isPresent(), "cases", "sharing.hand-over.offered-already", file.getNumber())
                .when(to == null, "to", "general.required")
                .when(to != null && to.equals(file.getWorker()), "to", "sharing.hand-over.has-it-already")
                .when(to != null && !to.getTeam().equals(file.getTeam()) && !access.may(Permission.ASSIGN_CASE, file), "to", "sharing.hand-over.other-team")
                .when(to != null && !assignments.fits(file, to.getTeam()), "to", "casefile.assign.no-child-lead")
                .when(told.days() == null || told.days() < 1 || told.days() > MOST_DAYS, "days", "sharing.shares.days-range", MOST_DAYS)
                .when(!codeLists.of("handover-point").containsAll(goneThrough), "goneThrough", "general.required")
                .required(told.note(), "note", LONGEST_NOTE).orElseGoOn();
        Instant now = clock.instant();
        WayIn way = WayIn.to(WayIn.Kind.OFFER, caseId, to, Set.of(), told.note(), currentUser.account(), now, now.plus(Duration.ofDays(told.days())));
        waysIn.add(way);
        Handover handover = new Handover(file, way, goneThrough);
        handovers.add(handover);
        tasks.done(DECLINED, caseId);
        return handover;
    }

    /** Whoever may offer the case may take the offer back: its worker, and who answers for the team. */
    @Allowed(Permission.HAND_OVER)
    public Handover takeBack(UUID handoverId) {
        Handover handover = handovers.find(handoverId).orElseThrow(() -> new NotThereException("handover " + handoverId));
        handover.end(Handover.State.TAKEN_BACK, null, currentUser.account(), clock.instant());
        return handover;
    }

    /** Everybody else who can take cases, by name. */
    @Allowed(value = Permission.HAND_OVER, audit = false)
    public List<UserAccount> colleagues() {
        return accounts.working(null, Role.SOCIAL_WORKER).stream().filter(this::isColleague).toList();
    }

    private boolean isColleague(UserAccount user) {
        return user.isActive() && user.has(Role.SOCIAL_WORKER) && user.getTeam() != null && !user.getId().equals(currentUser.getId());
    }
}
