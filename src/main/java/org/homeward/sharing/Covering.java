package org.homeward.sharing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;

/**
 * Somebody goes on leave and names a colleague of the same role, or their supervisor does. For these days the colleague
 * stands in their place: the same cases, the same tasks, under the colleague's own name. It ends by itself.
 */
@UseCase
public class Covering {

    private static final Period LONGEST = Period.ofDays(92);
    private static final int LONGEST_REASON = 500;

    @Inject
    private WaysIn waysIn;
    @Inject
    private UserAccounts accounts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.COVER)
    public WayIn name(CoverAsTold told) {
        UserAccount absent = told.absent() == null ? currentUser.account() : absentees().stream().filter(u -> u.getId().equals(told.absent())).findFirst()
                .orElseThrow(() -> new NotThereException("cover for " + told.absent()));
        UserAccount by = accounts.find(told.by()).filter(UserAccount::isActive).orElse(null);
        LocalDate from = told.from();
        LocalDate until = told.until();
        new Refusals().when(by == null, "by", "general.required")
                .when(by != null && by.equals(absent), "by", "sharing.cover.not-yourself")
                .when(by != null && Collections.disjoint(by.getRoles(), absent.getRoles()), "by", "sharing.cover.same-role")
                .when(from == null, "from", "general.required").when(until == null, "until", "general.required")
                .when(from != null && from.isBefore(clock.today()), "from", "sharing.cover.past")
                .when(from != null && until != null && until.isBefore(from), "until", "sharing.cover.ends-before")
                .when(from != null && until != null && until.isAfter(from.plus(LONGEST)), "until", "sharing.cover.too-long", LONGEST.getDays())
                .required(told.reason(), "reason", LONGEST_REASON).orElseGoOn();
        WayIn way = WayIn.covering(absent, by, told.reason(), currentUser.account(), clock.instant(),
                from.atStartOfDay(clock.getZone()).toInstant(), until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        waysIn.add(way);
        return way;
    }

    /** Ends a cover before its time: the one who is covered, the one who covers, or their supervisor. */
    @Allowed(Permission.COVER)
    public WayIn end(UUID wayId) {
        WayIn way = waysIn.find(wayId).filter(w -> w.getKind() == WayIn.Kind.COVER).filter(this::concernsMe)
                .orElseThrow(() -> new NotThereException("cover " + wayId));
        way.end(currentUser.account(), clock.instant());
        return way;
    }

    private boolean concernsMe(WayIn cover) {
        UserAccount me = currentUser.account();
        return cover.getUser().equals(me) || cover.getCovered().equals(me) || supervises(cover.getCovered());
    }

    private boolean supervises(UserAccount somebody) {
        return currentUser.is(Role.SUPERVISOR) && somebody.getTeam() != null && Objects.equals(somebody.getTeam().getId(), currentUser.getTeamId());
    }

    /** Covers now or later: one's own, and for supervisors those of the team. */
    @Allowed(value = Permission.COVER, audit = false)
    public List<WayIn> ahead() {
        List<WayIn> mine = waysIn.coversAround(currentUser.getId());
        return currentUser.is(Role.SUPERVISOR) && currentUser.getTeamId() != null
                ? java.util.stream.Stream.concat(mine.stream(), waysIn.coversOfTeam(currentUser.getTeamId()).stream()).distinct().toList() : mine;
    }

    /** For whom this user stands in today. */
    @Allowed(value = Permission.COVER, audit = false)
    public List<WayIn> now() {
        return waysIn.mine().stream().filter(way -> way.getKind() == WayIn.Kind.COVER).toList();
    }

    /** For whom a supervisor can name a cover, besides for themselves: everybody of the team. */
    @Allowed(value = Permission.COVER, audit = false)
    public List<UserAccount> absentees() {
        return accounts.workingWithCases().stream().filter(this::supervises).toList();
    }

    /** Who can cover at all. */
    @Allowed(value = Permission.COVER, audit = false)
    public List<UserAccount> colleagues() {
        return accounts.workingWithCases();
    }
}
