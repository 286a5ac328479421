package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;

/** Asks for a closed case to be opened again, because quiet years can end. */
@UseCase
public class ReopeningACase {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseSteps steps;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private CodeLists codeLists;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.ASK_TO_CLOSE)
    public CaseRequest ask(UUID caseId, String reason, String note) {
        CaseFile file = caseFiles.openForAdding(caseId);
        if (file.getStage() != Stage.CLOSED) {
            throw new RefusedException("casefile.reopen.not-closed");
        }
        if (steps.waitingRequest(file).isPresent()) {
            throw new RefusedException("casefile.request.waiting-already");
        }
        if (caseFiles.hasOpen(file.getPerson(), file.getTrack())) {
            throw new RefusedException("casefile.second-open-case", file.getPerson().getDisplayName());
        }
        new Refusals().when(!codeLists.has("reopening-reason", reason), "reason", "general.required")
                .required(note, "note", 4000).orElseGoOn();
        CaseRequest request = CaseRequest.toReopen(file, reason, note, currentUser.account(), clock.instant());
        steps.add(request);
        return request;
    }
}
