package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.SettingACaseAside;
import org.homeward.shared.web.Answer;

/** Put a case on hold until a day. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class HoldPage {

    @Inject
    private SettingACaseAside settingACaseAside;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String reason;
    private LocalDate until;
    private String note;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> settingACaseAside.hold(id, reason, until, note), () -> "/casefile/standing?case=" + id + "&done=on-hold");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
