package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;

/** Asks for a case to be closed. Everything that must be settled first is said at once; then a supervisor decides. */
@UseCase
public class ClosingACase {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseSteps steps;
    @Inject
    private ClosingRules rules;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.ASK_TO_CLOSE)
    public CaseRequest ask(UUID caseId, ClosingAsTold told) {
        CaseFile file = caseFiles.openForAdding(caseId);
        if (!file.isOpen() || file.getStage() == Stage.ON_HOLD) {
            throw new RefusedException("casefile.not-going-on");
        }
        if (steps.waitingRequest(file).isPresent()) {
            throw new RefusedException("casefile.request.waiting-already");
        }
        rules.check(file, told).orElseGoOn();
        CaseRequest request = CaseRequest.toClose(file, told, currentUser.account(), clock.instant());
        steps.add(request);
        return request;
    }

    /** What has to be settled before this case may close, in the words of the features it belongs to. */
    @Allowed(value = Permission.ASK_TO_CLOSE, audit = false)
    public List<Refusal> unsettled(UUID caseId) {
        return rules.unsettled(caseFiles.open(caseId));
    }
}
