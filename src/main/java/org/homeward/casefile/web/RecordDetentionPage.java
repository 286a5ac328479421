package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.DetentionAsTold;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RecordingTheReturn;
import org.homeward.shared.web.Answer;

/** Records a time in detention, and nothing of what for. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordDetentionPage {

    @Inject
    private RecordingTheReturn recordingTheReturn;
    @Inject
    private SourceFields sourceFields;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String heldAt;
    private LocalDate heldFrom;
    private LocalDate heldUntil;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingTheReturn.detention(id, new DetentionAsTold(heldAt, heldFrom, heldUntil, sourceFields.told())),
                () -> "/casefile/return?case=" + id + "&done=return-recorded");
    }

    public String getHeldAt() {
        return heldAt;
    }

    public void setHeldAt(String heldAt) {
        this.heldAt = heldAt;
    }

    public LocalDate getHeldFrom() {
        return heldFrom;
    }

    public void setHeldFrom(LocalDate heldFrom) {
        this.heldFrom = heldFrom;
    }

    public LocalDate getHeldUntil() {
        return heldUntil;
    }

    public void setHeldUntil(LocalDate heldUntil) {
        this.heldUntil = heldUntil;
    }
}
