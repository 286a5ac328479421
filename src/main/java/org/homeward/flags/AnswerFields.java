package org.homeward.flags;

import java.time.LocalDate;

/** The answer to somebody who disagrees, as it is typed on a page. */
public class AnswerFields {

    private Objection.Answer answer;
    private String reasons;
    private LocalDate toldOn;

    public DisagreementAnswerAsTold told() {
        return new DisagreementAnswerAsTold(answer, reasons, toldOn);
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
