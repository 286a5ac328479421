package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.ReopeningACase;
import org.homeward.shared.web.Answer;

/** Ask for a closed case to be opened again. */
@Named
@RequestScoped
@Allowed(Permission.ASK_TO_CLOSE)
public class ReopenPage {

    @Inject
    private ReopeningACase reopeningACase;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String reason;
    private String note;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> reopeningACase.ask(id, reason, note), () -> "/casefile/standing?case=" + id + "&done=reopening-asked");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
