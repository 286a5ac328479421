package org.homeward.sealednotes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.sealednotes.ReadingSealedNotes;
import org.homeward.sealednotes.SealedNote;
import org.homeward.sealednotes.WritingASealedNote;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Say of one's own sealed note that it was a mistake. */
@Named
@RequestScoped
@Allowed(Permission.WRITE_SEALED_NOTE)
public class SealedNoteMistakenPage {

    @Inject
    private ReadingSealedNotes reading;
    @Inject
    private WritingASealedNote writing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private AddressedThing addressed;
    @Inject
    private Answer answer;

    private final Once<SealedNote> note = new Once<>(() -> reading.own(openedCase.getId()).stream().filter(one -> one.getId().equals(addressed.id())).findFirst()
            .orElseThrow(() -> new NotThereException("sealed note " + addressed.id())));

    private String reason;

    public void mark() {
        UUID caseId = openedCase.getId();
        answer.to(() -> writing.enteredInError(caseId, addressed.id(), reason), () -> "/sealednotes/sealed-notes?case=" + caseId + "&done=sealed-in-error");
    }

    public SealedNote getNote() {
        return note.get();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
