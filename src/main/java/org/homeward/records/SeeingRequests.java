package org.homeward.records;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.homeward.access.AccountRequest;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.DecidingAboutAccounts;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseRequest;
import org.homeward.casefile.DecidingARequest;
import org.homeward.sealednotes.AskingToUnseal;
import org.homeward.sealednotes.DecidingOnUnsealing;
import org.homeward.sealednotes.Unsealing;
import org.homeward.shared.HomewardClock;

/** What waits for a second person, and what came of what one asked for oneself. */
@UseCase
public class SeeingRequests {

    @Inject
    private ExportingCases exporting;
    @Inject
    private DecidingExports decidingExports;
    @Inject
    private MergingPeople merging;
    @Inject
    private ErasingACase erasing;
    @Inject
    private DecidingARequest decidingARequest;
    @Inject
    private DecidingOnUnsealing decidingOnUnsealing;
    @Inject
    private AskingToUnseal askingToUnseal;
    @Inject
    private DecidingAboutAccounts decidingAboutAccounts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** What others asked for and this user may decide, the oldest first. */
    @Allowed(value = Permission.SEE_REQUESTS, audit = false)
    public List<RequestLine> waiting() {
        Instant now = clock.instant();
        List<RequestLine> lines = new ArrayList<>();
        if (currentUser.may(Permission.DECIDE_EXPORT)) {
            decidingExports.waiting().forEach(r -> lines.add(RequestLine.of(r, r.state(now))));
        }
        if (currentUser.may(Permission.DECIDE_MERGE)) {
            merging.waiting().forEach(r -> lines.add(RequestLine.of(r)));
        }
        if (currentUser.may(Permission.DECIDE_ERASURE)) {
            erasing.waiting().forEach(r -> lines.add(RequestLine.of(r)));
        }
        if (currentUser.may(Permission.APPROVE_CLOSING)) {
            decidingARequest.waiting().stream().filter(r -> !r.getAskedBy().getId().equals(currentUser.getId())).forEach(r -> lines.add(line(r)));
        }
        if (currentUser.may(Permission.DECIDE_UNSEALING)) {
            decidingOnUnsealing.waiting().forEach(r -> lines.add(line(r, now, "/sealednotes/decide-unsealing?id=" + r.getId())));
        }
        if (currentUser.may(Permission.MANAGE_USERS)) {
            decidingAboutAccounts.waiting().forEach(r -> lines.add(line(r)));
        }
        lines.sort(Comparator.comparing((RequestLine line) -> line.request().getAskedAt()).thenComparing(line -> line.request().getId()));
        return lines;
    }

    @Allowed(value = Permission.SEE_REQUESTS, audit = false)
    public long countWaiting() {
        return waiting().size();
    }

    /** What this user asked for, the newest first. Asking to close a case stands in that case. */
    @Allowed(value = Permission.SEE_REQUESTS, audit = false)
    public List<RequestLine> mine() {
        Instant now = clock.instant();
        List<RequestLine> lines = new ArrayList<>();
        if (currentUser.may(Permission.EXPORT_CASES)) {
            exporting.mine().forEach(r -> lines.add(RequestLine.of(r, r.state(now))));
        }
        if (currentUser.may(Permission.ASK_TO_UNSEAL)) {
            askingToUnseal.asked().forEach(r -> lines.add(line(r, now, "/sealednotes/sealed-notes?case=" + r.caseId())));
        }
        if (currentUser.may(Permission.MANAGE_USERS)) {
            decidingAboutAccounts.mine().forEach(r -> lines.add(line(r)));
        }
        if (currentUser.may(Permission.MERGE_PEOPLE)) {
            merging.mine().forEach(r -> lines.add(RequestLine.of(r)));
        }
        if (currentUser.may(Permission.ASK_TO_ERASE)) {
            erasing.mine().forEach(r -> lines.add(RequestLine.of(r)));
        }
        lines.sort(Comparator.comparing((RequestLine line) -> line.request().getAskedAt()).reversed().thenComparing(line -> line.request().getId()));
        return lines;
    }

    private static RequestLine line(Unsealing request, Instant now, String path) {
        return new RequestLine(request, "unsealing", RequestLine.code(request.stateAt(now)), request.getFile().getNumber(), path);
    }

    private static RequestLine line(AccountRequest request) {
        return new RequestLine(request, RequestLine.code(request.getKind()).replace('_', '-'), RequestLine.state(request),
                request.getAccount().getDisplayName(), "/access/decide-account?id=" + request.getId());
    }

    private static RequestLine line(CaseRequest request) {
        return new RequestLine(request, RequestLine.code(request.getKind()), "waiting", request.getFile().getNumber(),
                "/casefile/decide-request?case=" + request.caseId() + "&id=" + request.getId());
    }
}
