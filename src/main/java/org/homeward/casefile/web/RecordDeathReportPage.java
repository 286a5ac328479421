package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.DeathReportAsTold;
import org.homeward.casefile.OpenedCase;
import org.homeward.casefile.RecordingTheReturn;
import org.homeward.shared.web.Answer;

/** Records that somebody who is alive was publicly said to be dead. */
@Named
@RequestScoped
@Allowed(Permission.EDIT_CASE)
public class RecordDeathReportPage {

    @Inject
    private RecordingTheReturn recordingTheReturn;
    @Inject
    private SourceFields sourceFields;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private String seenAt;
    private LocalDate reportedOn;
    private LocalDate foundAliveOn;
    private String account;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> recordingTheReturn.deathReport(id, new DeathReportAsTold(seenAt, reportedOn, foundAliveOn, account, sourceFields.told())),
                () -> "/casefile/return?case=" + id + "&done=return-recorded");
    }

    public String getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(String seenAt) {
        this.seenAt = seenAt;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public LocalDate getFoundAliveOn() {
        return foundAliveOn;
    }

    public void setFoundAliveOn(LocalDate foundAliveOn) {
        this.foundAliveOn = foundAliveOn;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
