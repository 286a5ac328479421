package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.DisagreementAnswerAsTold;
import org.homeward.flags.Objection;
import org.homeward.judgement.HearingThePerson;
import org.homeward.judgement.JudgementDisagreement;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** The answer of somebody who had no part in a judgement to the person who disagrees with it. */
@Named
@RequestScoped
@Allowed(Permission.ANSWER_DISAGREEMENT)
public class AnswerPersonPage {

    @Inject
    private AddressedJudgement addressed;
    @Inject
    private HearingThePerson hearing;
    @Inject
    private Answer answers;

    private final Once<Boolean> mine = new Once<>(() -> hearing.mayAnswer(addressed.getView()));

    private Objection.Answer answer;
    private String reasons;
    private LocalDate toldOn;

    /** What waits. */
    public JudgementDisagreement getSaid() {
        return addressed.getView().waiting().orElseThrow(() -> new NotThereException("nothing waits for an answer"));
    }

    public boolean isMine() {
        return mine.get();
    }

    public void save() {
        addressed.getView();
        answers.to(() -> hearing.answer(addressed.getId(), new DisagreementAnswerAsTold(answer, reasons, toldOn)),
                () -> addressed.path("judgement") + "&done=judgement-answered");
    }

    public Objection.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Objection.Answer answer) {
        this.answer = answer;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }
}
