package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.LegalStatusAsTold;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RecordingWhereSomebodyStands;
import org.homeward.shared.web.Answer;

/** Records where proceedings stand, from a document or a lawyer. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordLegalStatusPage {

    @Inject
    private RecordingWhereSomebodyStands recordingWhereSomebodyStands;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String status;
    private String court;
    private LocalDate nextDate;
    private String toldBy;
    private String reference;
    private LocalDate validFrom;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingWhereSomebodyStands.legalStatus(id, new LegalStatusAsTold(status, court, nextDate, toldBy, reference, validFrom)),
                () -> "/casefile/return?case=" + id + "&done=status-recorded");
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public LocalDate getNextDate() {
        return nextDate;
    }

    public void setNextDate(LocalDate nextDate) {
        this.nextDate = nextDate;
    }

    public String getToldBy() {
        return toldBy;
    }

    public void setToldBy(String toldBy) {
        this.toldBy = toldBy;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
