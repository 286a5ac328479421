package org.homeward.reintegration.web;

import java.time.LocalDate;
import org.homeward.reintegration.Goal;
import org.homeward.reintegration.GoalAsTold;
import org.homeward.reintegration.GoalState;
import org.homeward.shared.web.Coded;

/** What is asked about a goal. */
public class GoalForm {

    private String words;
    private String need;
    private String why;
    private LocalDate targetOn;
    private GoalState state = GoalState.NOW;
    private String reason;

    static GoalForm of(Goal goal) {
        GoalForm form = new GoalForm();
        form.words = goal.getWords();
        form.need = goal.getNeed();
        form.why = goal.getWhy();
        form.targetOn = goal.getTargetOn();
        form.state = goal.getState();
        form.reason = goal.getReason();
        return form;
    }

    GoalAsTold told() {
        return new GoalAsTold(words, need, why, targetOn, state, reason);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    @Coded("need")
    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getTargetOn() {
        return targetOn;
    }

    public void setTargetOn(LocalDate targetOn) {
        this.targetOn = targetOn;
    }

    @Coded("plan-goal-state")
    public GoalState getState() {
        return state;
    }

    public void setState(GoalState state) {
        this.state = state;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
