package org.homeward.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;

/** A supervisor decides whether a case closes or opens again; never the one who asked. */
@UseCase
public class DecidingARequest {

    private static final int LONGEST_NOTE = 2000;
    private static final int MOST = 200;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseSteps steps;
    @Inject
    private Milestones milestones;
    @Inject
    private Chronology chronology;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<CaseReopened> reopened;
    @Inject
    private ClosingRules rules;

    /** The requests that wait in one's team, the oldest 200 at most; those behind them come up as they are decided. */
    @Allowed(value = Permission.APPROVE_CLOSING, audit = false)
    public List<CaseRequest> waiting() {
        return steps.waiting(MOST);
    }

    @Allowed(Permission.APPROVE_CLOSING)
    public CaseRequest approve(UUID caseId, UUID requestId, String note) {
        CaseFile file = caseFiles.openForAdding(caseId);
        CaseRequest request = steps.openWaiting(file, requestId);
        new Refusals().fits(note, "decisionNote", LONGEST_NOTE).orElseGoOn();
        request.decide(true, note, currentUser.account(), clock.instant());
        if (request.isClosing()) {
            close(file, request);
        } else {
            reopen(file, request);
        }
        return request;
    }

    /** Not yet: says what is missing. */
    @Allowed(Permission.APPROVE_CLOSING)
    public CaseRequest sendBack(UUID caseId, UUID requestId, String note) {
        CaseFile file = caseFiles.openForAdding(caseId);
        CaseRequest request = steps.openWaiting(file, requestId);
        new Refusals().required(note, "decisionNote", LONGEST_NOTE).orElseGoOn();
        request.decide(false, note, currentUser.account(), clock.instant());
        return request;
    }

    private void close(CaseFile file, CaseRequest request) {
        new Refusals().addAll(rules.unsettled(file)).orElseGoOn();
        file.keptUntil(request.getRetainUntil());
        milestones.reach(file, Milestone.CLOSED);
    }

    private void reopen(CaseFile file, CaseRequest request) {
        if (caseFiles.hasOpen(file.getPerson(), file.getTrack())) {
            throw new RefusedException("casefile.second-open-case", file.getPerson().getDisplayName());
        }
        file.resume();
        chronology.note(file, "decision", clock.today(), "casefile.event.reopened", request.getNote(), request);
        reopened.fire(new CaseReopened(file));
    }
}
