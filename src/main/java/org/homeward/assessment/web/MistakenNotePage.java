package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.Note;
import org.homeward.assessment.ReadingAssessments;
import org.homeward.assessment.RecordingDrivers;
import org.homeward.assessment.RecordingStrengths;
import org.homeward.assessment.TakingALifeHistory;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.AddressedThing;
import org.homeward.shared.web.Answer;

/** Says that a look at a strength or at a reason for joining was entered in error. Which kind stands in the address as {@code ?kind=}. */
@Named
@RequestScoped
@Allowed(Permission.ASSESS)
public class MistakenNotePage {

    @Inject
    private ReadingAssessments reading;
    @Inject
    private RecordingStrengths recordingStrengths;
    @Inject
    private RecordingDrivers recordingDrivers;
    @Inject
    private TakingALifeHistory taking;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private AddressedThing addressed;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Answer answer;

    private Note note;
    private String reason;

    public void save() {
        answer.to(() -> {
            switch (getKind()) {
                case "strength" -> recordingStrengths.enteredInError(getNote().getId(), reason);
                case "told" -> taking.enteredInError(getNote().getId(), reason);
                default -> recordingDrivers.enteredInError(getNote().getId(), reason);
            }
        }, () -> getBack() + "&done=in-error");
    }

    /** {@code strength}, {@code driver} or {@code told}. */
    public String getKind() {
        return String.valueOf(request.getParameter("kind"));
    }

    public String getBack() {
        String page = switch (getKind()) {
            case "strength" -> "/assessment/strengths";
            case "told" -> "/assessment/life-history";
            default -> "/assessment/drivers";
        };
        return page + "?case=" + openedCase.getId();
    }

    public Note getNote() {
        if (note == null) {
            UUID id = addressed.id();
            note = openedCase.own(switch (getKind()) {
                case "strength" -> reading.strength(id);
                case "told" -> taking.part(id);
                default -> reading.driver(id);
            });
        }
        return note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
