package org.homeward.sharing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseListRow;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.shared.Refusals;

/** Offers several or all cases of one worker to a colleague, who takes over or declines each by itself. */
@UseCase
public class HandingOverSeveral {

    /** How many cases can be offered in one go. */
    public static final int MOST = 200;

    @Inject
    private ListingCases listing;
    @Inject
    private HandingOver handingOver;
    @Inject
    private CurrentUser currentUser;

    /** The open cases of a worker that this user may offer, to choose from. */
    @Allowed(value = Permission.HAND_OVER, audit = false)
    public List<CaseListRow> cases(UUID worker) {
        return listing.first(CaseQuery.ALL_OPEN.with("worker", worker.toString()), MOST);
    }

    /** How many open cases of their own this user may offer. */
    @Allowed(value = Permission.HAND_OVER, audit = false)
    public long countMine() {
        return listing.count(CaseQuery.ALL_OPEN.with("worker", currentUser.getId().toString()));
    }

    /** Each case is on record by itself; all are offered or none. */
    @Allowed(value = Permission.HAND_OVER, audit = false)
    public int offer(List<UUID> chosen, HandoverAsTold told) {
        new Refusals().when(chosen.isEmpty(), "cases", "sharing.hand-over.none-chosen")
                .when(chosen.size() > MOST, "cases", "sharing.hand-over.too-many", MOST).orElseGoOn();
        chosen.forEach(id -> handingOver.offer(id, told));
        return chosen.size();
    }
}
