package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;

/** Reads how somebody came back and where they stand. That the case was opened is on record already. */
@UseCase
public class ReadingReturnAndStatus {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseFacts facts;
    @Inject
    private FactChecks checks;

    @Allowed(value = Permission.READ_RETURN, audit = false)
    public ReturnAndStatus of(UUID caseId) {
        CaseFile file = caseFiles.open(caseId);
        return new ReturnAndStatus(checks.isChild(file), facts.of(ReturnJourney.class, file), facts.of(LostDocument.class, file), facts.of(DeathReport.class, file),
                facts.of(Detention.class, file), facts.of(ChildPapers.class, file), facts.of(LegalStatus.class, file),
                facts.of(DepartureStatus.class, file), facts.of(Stance.class, file), facts.of(OwnAccount.class, file),
                facts.of(StatementCheck.class, file));
    }

    /** Training is read only by those who work on the case, not by everybody who may open it. */
    @Allowed(value = Permission.EDIT_CASE, audit = false)
    public List<TrainingExposure> training(UUID caseId) {
        return facts.of(TrainingExposure.class, caseFiles.open(caseId));
    }
}
