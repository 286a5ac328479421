package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.DepartureStatusAsTold;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RecordingWhereSomebodyStands;
import org.homeward.shared.web.Answer;

/** Records how somebody left the group, as claimed, as we see it, or as verified. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordDeparturePage {

    @Inject
    private RecordingWhereSomebodyStands recordingWhereSomebodyStands;
    @Inject
    private SourceFields sourceFields;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String status;
    private LocalDate saidOn;
    private String rationale;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingWhereSomebodyStands.departureStatus(id, new DepartureStatusAsTold(status, saidOn, rationale, sourceFields.told())),
                () -> "/casefile/stance-history?case=" + id + "&done=status-recorded");
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }
}
