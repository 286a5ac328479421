package org.homeward.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Fresh;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/**
 * Decides whether a list may leave: another supervisor of the asker's team, or the data-protection officer. They see which
 * list, how many people and what for, and nothing of what is in it.
 */
@UseCase
public class DecidingExports {

    static final int LONGEST_NOTE = 2000;
    private static final int MOST = 50;

    @Inject
    private ExportRequests requests;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** What waits, the oldest first. */
    @Allowed(value = Permission.DECIDE_EXPORT, audit = false)
    public List<ExportRequest> waiting() {
        return requests.waiting(MOST);
    }

    @Allowed(value = Permission.DECIDE_EXPORT, audit = false)
    public ExportRequest open(UUID id) {
        return requests.toDecide(id);
    }

    @Allowed(Permission.DECIDE_EXPORT)
    @Fresh
    public ExportRequest approve(UUID id, String note) {
        new Refusals().fits(note, "decisionNote", LONGEST_NOTE).orElseGoOn();
        ExportRequest request = requests.toDecide(id);
        request.decide(true, note, currentUser.account(), clock.instant());
        return request;
    }

    /** Says why not. */
    @Allowed(Permission.DECIDE_EXPORT)
    @Fresh
    public ExportRequest refuse(UUID id, String note) {
        new Refusals().required(note, "decisionNote", LONGEST_NOTE).orElseGoOn();
        ExportRequest request = requests.toDecide(id);
        request.decide(false, note, currentUser.account(), clock.instant());
        return request;
    }
}
