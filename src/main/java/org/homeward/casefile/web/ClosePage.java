package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.ClosingACase;
import org.homeward.casefile.ClosingAsTold;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.Refusal;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Ask for a case to be closed. */
@Named
@RequestScoped
@Allowed(Permission.ASK_TO_CLOSE)
public class ClosePage {

    @Inject
    private ClosingACase closingACase;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private final Once<List<Refusal>> unsettled = new Once<>(() -> closingACase.unsettled(openedCase.getId()));

    private String reason;
    private String planOutcome;
    private LocalDate informedOn;
    private String informedHow;
    private String notInformedReason;
    private String followUp;
    private String followUpNote;
    private LocalDate retainUntil;
    private String note;

    /** What has to be settled first. */
    public List<Refusal> getUnsettled() {
        return unsettled.get();
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> closingACase.ask(id, new ClosingAsTold(reason, note, planOutcome, informedOn, informedHow, notInformedReason,
                followUp, followUpNote, retainUntil)), () -> "/casefile/standing?case=" + id + "&done=closing-asked");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPlanOutcome() {
        return planOutcome;
    }

    public void setPlanOutcome(String planOutcome) {
        this.planOutcome = planOutcome;
    }

    public LocalDate getInformedOn() {
        return informedOn;
    }

    public void setInformedOn(LocalDate informedOn) {
        this.informedOn = informedOn;
    }

    public String getInformedHow() {
        return informedHow;
    }

    public void setInformedHow(String informedHow) {
        this.informedHow = informedHow;
    }

    public String getNotInformedReason() {
        return notInformedReason;
    }

    public void setNotInformedReason(String notInformedReason) {
        this.notInformedReason = notInformedReason;
    }

    public String getFollowUp() {
        return followUp;
    }

    public void setFollowUp(String followUp) {
        this.followUp = followUp;
    }

    public String getFollowUpNote() {
        return followUpNote;
    }

    public void setFollowUpNote(String followUpNote) {
        this.followUpNote = followUpNote;
    }

    public LocalDate getRetainUntil() {
        return retainUntil;
    }

    public void setRetainUntil(LocalDate retainUntil) {
        this.retainUntil = retainUntil;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
