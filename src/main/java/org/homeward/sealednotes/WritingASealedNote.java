package org.homeward.sealednotes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Refusals;

/** Writes a sealed note, or says that one's own was a mistake. Returns nothing, so that the audit names the act and the case and no more. */
@UseCase
public class WritingASealedNote {

    private static final String KINDS = "sealed-kind";
    private static final int LONGEST_REASON = 1_000;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private SealedNotes notes;
    @Inject
    private CodeLists codeLists;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * @param kind  a code of {@code sealed-kind}; a child's disclosure only in the child's own case
     * @param words at most 20,000 characters
     */
    @Allowed(Permission.WRITE_SEALED_NOTE)
    public void write(UUID caseId, String kind, String words) {
        CaseFile file = caseFiles.open(caseId);
        new Refusals().when(!codeLists.has(KINDS, kind), "kind", "general.required")
                .when(SealedNote.CHILD_DISCLOSURE.equals(kind) && !file.isChild(), "kind", "sealednotes.refuse.not-a-childs-case")
                .required(words, "words", SealedNote.LONGEST).orElseGoOn();
        notes.add(new SealedNote(file, kind, words, currentUser.account(), clock.instant()));
    }

    /** The kinds that a note on this case may be of. */
    @Allowed(value = Permission.WRITE_SEALED_NOTE, audit = false)
    public List<String> kinds(UUID caseId) {
        boolean child = caseFiles.open(caseId).isChild();
        return codeLists.of(KINDS).stream().filter(kind -> child || !kind.equals(SealedNote.CHILD_DISCLOSURE)).toList();
    }

    /** @param reason at most 1,000 characters; sealed as well */
    @Allowed(Permission.WRITE_SEALED_NOTE)
    public void enteredInError(UUID caseId, UUID id, String reason) {
        SealedNote note = notes.openOwn(caseFiles.open(caseId), id);
        new Refusals().required(reason, "reason", LONGEST_REASON)
                .when(note.isInError(), "reason", "sealednotes.refuse.in-error-already").orElseGoOn();
        note.enteredInError(reason);
    }
}
