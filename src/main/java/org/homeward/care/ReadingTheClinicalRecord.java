package org.homeward.care;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;

/** A clinician reads notes and results of a person they treat. Every reading is on record. */
@UseCase
@Clinical
public class ReadingTheClinicalRecord {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private ClinicalRecords records;

    /** Writes down that the record was opened; the case is not there for anybody who does not treat the person. */
    @Allowed(Permission.CLINICAL_WORK)
    public CaseFile open(UUID caseId) {
        return caseFiles.open(caseId);
    }

    @Allowed(value = Permission.CLINICAL_WORK, audit = false)
    public List<ClinicalNote> notes(UUID caseId) {
        return records.notes(caseId);
    }

    /** The main scale of each questionnaire answered, oldest first. */
    @Allowed(value = Permission.CLINICAL_WORK, audit = false)
    public List<ScaleResult> mainScales(UUID caseId) {
        return records.mainScales(caseId);
    }

    @Allowed(Permission.CLINICAL_WORK)
    public QuestionnaireResult result(UUID id) {
        return records.open(id);
    }
}
