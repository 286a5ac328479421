package org.homeward.care;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;

/** Notes and results of a person, read by the clinician who treats them, or by a colleague with whom they were shared. Every reading is on record. */
@UseCase
@Clinical
public class ReadingTheClinicalRecord {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private ClinicalRecords records;

    /** Writes down that the record was opened; the case is not there for anybody else. */
    @Allowed(Permission.READ_CLINICAL)
    public CaseFile open(UUID caseId) {
        return caseFiles.open(caseId);
    }

    @Allowed(value = Permission.READ_CLINICAL, audit = false)
    public List<ClinicalNote> notes(UUID caseId) {
        return records.notes(caseId);
    }

    /** Each questionnaire answered, oldest first. */
    @Allowed(value = Permission.READ_CLINICAL, audit = false)
    public List<QuestionnaireResult> results(UUID caseId) {
        return records.results(caseId);
    }

    /** What the person told of what they lived through, the latest first. */
    @Allowed(value = Permission.READ_CLINICAL, audit = false)
    public List<Experience> experiences(UUID caseId) {
        return records.experiences(caseId);
    }

    @Allowed(Permission.READ_CLINICAL)
    public QuestionnaireResult result(UUID id) {
        return records.open(id);
    }
}
