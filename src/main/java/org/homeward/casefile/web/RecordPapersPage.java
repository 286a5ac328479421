package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.ChildPapersAsTold;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RecordingTheReturn;
import org.homeward.shared.web.Answer;

/** Records what is known of a child's papers. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordPapersPage {

    @Inject
    private RecordingTheReturn recordingTheReturn;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String birthRegistered;
    private String parentageConfirmed;
    private String confirmedBy;
    private LocalDate confirmedOn;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingTheReturn.childPapers(id, new ChildPapersAsTold(birthRegistered, parentageConfirmed, confirmedBy, confirmedOn)),
                () -> "/casefile/return?case=" + id + "&done=return-recorded");
    }

    public String getBirthRegistered() {
        return birthRegistered;
    }

    public void setBirthRegistered(String birthRegistered) {
        this.birthRegistered = birthRegistered;
    }

    public String getParentageConfirmed() {
        return parentageConfirmed;
    }

    public void setParentageConfirmed(String parentageConfirmed) {
        this.parentageConfirmed = parentageConfirmed;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public void setConfirmedBy(String confirmedBy) {
        this.confirmedBy = confirmedBy;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public void setConfirmedOn(LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
    }
}
