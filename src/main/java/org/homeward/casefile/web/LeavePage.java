package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.SettingACaseAside;
import org.homeward.casefile.Stage;
import org.homeward.shared.web.Answer;

/** Say that a case leaves the programme without closing. */
@Named
@RequestScoped
@Allowed(Permission.ASSIGN_CASE)
public class LeavePage {

    @Inject
    private SettingACaseAside settingACaseAside;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private Stage how;
    private String reason;
    private String detail;
    private String note;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> settingACaseAside.leave(id, how, reason, detail, note), () -> "/casefile/standing?case=" + id + "&done=left");
    }

    public List<Stage> getWays() {
        return List.of(Stage.TRANSFERRED, Stage.DECLINED, Stage.DUPLICATE);
    }

    public Stage getHow() {
        return how;
    }

    public void setHow(Stage how) {
        this.how = how;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
