package org.homeward.sealednotes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.NotThereException;

/**
 * Reads sealed notes. Every reading is on record, and the record is the same whether anything was there or not: no act
 * here returns a note by itself, which the audit would name.
 */
@UseCase
public class ReadingSealedNotes {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private SealedNotes notes;
    @Inject
    private Unsealings unsealings;

    /** What was unsealed, and until when it is readable. */
    public record Unsealed(Unsealing by, List<SealedNote> notes) {
    }

    /** What one wrote oneself, oldest first. */
    @Allowed(Permission.WRITE_SEALED_NOTE)
    public List<SealedNote> own(UUID caseId) {
        return notes.own(caseFiles.open(caseId));
    }

    /** What the child told others, oldest first. */
    @Allowed(Permission.READ_CHILDS_DISCLOSURES)
    public List<SealedNote> disclosuresToOthers(UUID caseId) {
        return notes.disclosuresToOthers(caseFiles.open(caseId));
    }

    /** Everybody's notes of a case that was unsealed for the user; not there unless that is in force. */
    @Allowed(Permission.ASK_TO_UNSEAL)
    public Unsealed unsealed(UUID caseId) {
        CaseFile file = caseFiles.open(caseId);
        Unsealing unsealing = unsealings.inForce(file).orElseThrow(() -> new NotThereException("nothing of case " + caseId + " is unsealed"));
        return new Unsealed(unsealing, notes.unsealed(unsealing));
    }
}
