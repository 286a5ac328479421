package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.sharing.EmergencyOpening;
import org.homeward.sharing.JudgingEmergencies;

/** Whether one emergency opening was justified. */
@Named
@RequestScoped
@Allowed(Permission.REVIEW_EMERGENCY)
public class JudgeEmergencyPage {

    @Inject
    private JudgingEmergencies judging;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private EmergencyOpening opening;
    private String justified;
    private String note;

    public EmergencyOpening getOpening() {
        opening = opening == null ? judging.open(id()) : opening;
        return opening;
    }

    public void judge() {
        Boolean yes = justified == null ? null : Boolean.valueOf(justified.equals("yes"));
        answer.to(() -> judging.judge(id(), yes, note), () -> "/sharing/emergency-reviews?done=emergency-judged");
    }

    private UUID id() {
        return Ids.parse(request.getParameter("id")).orElseThrow(() -> new NotThereException("no opening in the address"));
    }

    public String getJustified() {
        return justified;
    }

    public void setJustified(String justified) {
        this.justified = justified;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
