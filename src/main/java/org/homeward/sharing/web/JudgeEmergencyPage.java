package org.homeward.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.shared.web.AddressedThing;
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
    private AddressedThing addressed;

    private EmergencyOpening opening;
    private String justified;
    private String note;

    public EmergencyOpening getOpening() {
        opening = opening == null ? judging.open(addressed.id()) : opening;
        return opening;
    }

    public void judge() {
        Boolean yes = justified == null ? null : Boolean.valueOf(justified.equals("yes"));
        answer.to(() -> judging.judge(addressed.id(), yes, note), () -> "/sharing/emergency-reviews?done=emergency-judged");
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
