package org.homeward.sharing;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.AccessMatrix;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Relation;
import org.homeward.access.Section;
import org.homeward.access.UseCase;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.access.WayIn;
import org.homeward.access.WaysIn;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;

/**
 * Shows some sections of a case to one colleague for 1 to 30 days, with a reason. Nobody shares what they do not see by
 * their own work, nor shows anybody what that colleague's role never sees. It ends by itself; giver, supervisor and
 * receiver can end it before.
 */
@UseCase
public class SharingACase {

    private static final int LONGEST_REASON = 500;
    /** How long a share lasts at most. */
    public static final int MOST_DAYS = 30;
    private static final int MOST = 100;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseAccess access;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private WaysIn waysIn;
    @Inject
    private OpenedToMe openedToMe;
    @Inject
    private UserAccounts accounts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.SHARE_CASE)
    public WayIn share(UUID caseId, ShareAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        UserAccount with = accounts.find(told.with()).filter(u -> u.isActive() && !u.getId().equals(currentUser.getId())).orElse(null);
        Set<Section> wanted = EnumSet.noneOf(Section.class);
        wanted.addAll(told.sections());
        Set<Section> unseen = with == null ? Set.of() : wanted.stream().filter(section -> !sees(with, section)).collect(Collectors.toSet());
        new Refusals().when(with == null || !sees(with, Section.OVERVIEW), "with", "general.required")
                .when(wanted.isEmpty(), "sections", "sharing.shares.no-section")
                .when(!sections(file).containsAll(wanted), "sections", "sharing.shares.not-yours")
                .when(!unseen.isEmpty(), "sections", "sharing.shares.not-for-role")
                .when(told.days() == null || told.days() < 1 || told.days() > MOST_DAYS, "days", "sharing.shares.days-range", MOST_DAYS)
                .required(told.reason(), "reason", LONGEST_REASON).orElseGoOn();
        WayIn way = WayIn.to(WayIn.Kind.SHARE, caseId, with, wanted, told.reason(), currentUser.account(), clock.instant(),
                clock.instant().plus(Duration.ofDays(told.days())));
        waysIn.add(way);
        return way;
    }

    private boolean sees(UserAccount somebody, Section section) {
        return matrix.permissions(section).stream().anyMatch(act -> matrix.relations(somebody.getRoles(), act).contains(Relation.CONSULTED));
    }

    /** Ends a share of a case that one works with. */
    @Allowed(Permission.SHARE_CASE)
    public WayIn end(UUID caseId, UUID wayId) {
        caseFiles.open(caseId);
        WayIn way = waysIn.find(wayId).filter(w -> w.getKind() == WayIn.Kind.SHARE && caseId.equals(w.caseId()))
                .orElseThrow(() -> new NotThereException("share " + wayId));
        way.end(currentUser.account(), clock.instant());
        return way;
    }

    /** Gives back what one was shown. */
    @Allowed(Permission.SEE_SHARED)
    public WayIn giveBack(UUID wayId) {
        WayIn way = waysIn.mine().stream().filter(w -> w.getId().equals(wayId) && w.getKind() == WayIn.Kind.SHARE).findFirst()
                .orElseThrow(() -> new NotThereException("share " + wayId));
        WayIn stored = waysIn.find(way.getId()).orElseThrow();
        stored.end(currentUser.account(), clock.instant());
        return stored;
    }

    /** Everybody to whom this case was opened for a time, newest first, also what is over. */
    @Allowed(value = Permission.SHARE_CASE, audit = false)
    public List<WayIn> ofCase(UUID caseId) {
        caseFiles.open(caseId);
        return waysIn.ofCase(caseId, MOST);
    }

    /** The sections that this user may share: those they see by their own work. */
    @Allowed(value = Permission.SHARE_CASE, audit = false)
    public Set<Section> sections(UUID caseId) {
        return sections(caseFiles.open(caseId));
    }

    private Set<Section> sections(CaseFile file) {
        return Arrays.stream(Section.values()).filter(s -> s != Section.OVERVIEW && access.worksWith(s, file))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    /** With whom one can share at all, by name. */
    @Allowed(value = Permission.SHARE_CASE, audit = false)
    public List<UserAccount> colleagues() {
        return accounts.workingWithCases().stream().filter(u -> !u.getId().equals(currentUser.getId())).toList();
    }

    /** The cases that colleagues opened to this user, as long as they last; the first to end first. */
    @Allowed(value = Permission.SEE_SHARED, audit = false)
    public List<SharedCase> withMe() {
        return openedToMe.by(WayIn.Kind.SHARE);
    }
}
