package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.LostDocumentAsTold;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RecordingTheReturn;
import org.homeward.shared.web.Answer;

/** Records that a paper was reported lost. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordLostDocumentPage {

    @Inject
    private RecordingTheReturn recordingTheReturn;
    @Inject
    private SourceFields sourceFields;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String kind;
    private String reportedAt;
    private LocalDate reportedOn;
    private String reference;
    private String account;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingTheReturn.lostDocument(id, new LostDocumentAsTold(kind, reportedAt, reportedOn, reference, account, sourceFields.told())),
                () -> "/casefile/return?case=" + id + "&done=return-recorded");
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReportedAt() {
        return reportedAt;
    }

    public void setReportedAt(String reportedAt) {
        this.reportedAt = reportedAt;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
