package org.homeward.sealednotes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.sealednotes.ReadingSealedNotes;
import org.homeward.sealednotes.SealedNote;
import org.homeward.sealednotes.WritingASealedNote;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
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
    private HttpServletRequest request;
    @Inject
    private Answer answer;

    private final Once<SealedNote> note = new Once<>(() -> reading.own(openedCase.getId()).stream().filter(one -> one.getId().equals(id())).findFirst()
            .orElseThrow(() -> new NotThereException("sealed note " + id())));

    private String reason;

    public void mark() {
        UUID caseId = openedCase.getId();
        answer.to(() -> writing.enteredInError(caseId, id(), reason), () -> "/sealednotes/sealed-notes?case=" + caseId + "&done=sealed-in-error");
    }

    public SealedNote getNote() {
        return note.get();
    }

    private UUID id() {
        return Ids.parse(request.getParameter("id")).orElseThrow(() -> new NotThereException("no note in the address"));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
