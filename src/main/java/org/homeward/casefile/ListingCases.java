package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.Team;
import org.homeward.access.UseCase;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.shared.Page;

/** Finds the cases that a user may work with. Looking for somebody by name or number is on record, walking through a list is not. */
@UseCase
public class ListingCases {

    @Inject
    private CaseList cases;
    @Inject
    private UserAccounts accounts;
    @Inject
    private CurrentUser currentUser;

    @Allowed(value = Permission.LIST_CASES, audit = false)
    public Page<CaseListRow> list(CaseQuery query) {
        return cases.page(query);
    }

    /** The same for a query with text. */
    @Allowed(Permission.LIST_CASES)
    public Page<CaseListRow> search(CaseQuery query) {
        query.text().ifPresent(currentUser::looksFor);
        return cases.page(query);
    }

    /** Some cases by their ids, in that order; those that are not this user's to see are missing. */
    @Allowed(value = Permission.LIST_CASES, audit = false)
    public List<CaseListRow> some(List<UUID> ids) {
        return cases.some(ids);
    }

    @Allowed(value = Permission.LIST_CASES, audit = false)
    public long count(CaseQuery query) {
        return cases.count(query);
    }

    /** How many cases of a query each worker has; what nobody has is missing. */
    @Allowed(value = Permission.LIST_CASES, audit = false)
    public Map<UUID, Long> countByWorker(CaseQuery query) {
        return cases.countByWorker(query);
    }

    /** The first cases of a query by their numbers; for choosing among them. */
    @Allowed(value = Permission.LIST_CASES, audit = false)
    public List<CaseListRow> first(CaseQuery query, int most) {
        return cases.after("", most, query);
    }

    @Allowed(value = Permission.LIST_CASES, audit = false)
    public List<CaseFilter> filters() {
        return cases.filters();
    }

    /** Every filter there is, also those that this user may not use; for saying what somebody else asked for. */
    @Allowed(value = Permission.SEE_HOME, audit = false)
    public List<CaseFilter> everyFilter() {
        return cases.everyFilter();
    }

    /** The workers of one's team. */
    @Allowed(value = Permission.LIST_CASES, audit = false)
    public List<UserAccount> workers() {
        return accounts.working(currentUser.getTeamId(), Role.SOCIAL_WORKER);
    }

    @Allowed(value = Permission.SEE_HOME, audit = false)
    public List<Team> teams() {
        return accounts.teams();
    }

    /** The name of a colleague, for saying whose cases are shown; empty for an id that is nobody's. */
    @Allowed(value = Permission.SEE_HOME, audit = false)
    public String nameOf(UUID userId) {
        return accounts.find(userId).map(UserAccount::getDisplayName).orElse("");
    }
}
