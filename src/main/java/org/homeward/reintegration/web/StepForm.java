package org.homeward.reintegration.web;

import java.time.LocalDate;
import java.util.UUID;
import org.homeward.reintegration.Actor;
import org.homeward.reintegration.Step;
import org.homeward.reintegration.StepAsTold;
import org.homeward.reintegration.StepState;
import org.homeward.shared.web.Coded;

/** What is asked about a step. */
public class StepForm {

    private String words;
    private Actor actor = Actor.WORKER;
    private String actorName;
    private LocalDate dueOn;
    private StepState state = StepState.NOT_STARTED;
    private String reason;
    private String result;

    /** @param words its words in the language of the page */
    static StepForm of(Step step, String words) {
        StepForm form = new StepForm();
        form.words = words;
        form.actor = step.getActor();
        form.actorName = step.getActorName();
        form.dueOn = step.getDueOn();
        form.state = step.getState();
        form.reason = step.getReason();
        form.result = step.getResult();
        return form;
    }

    StepAsTold told(UUID goalId) {
        return new StepAsTold(goalId, words, actor, actorName, dueOn, state, reason, result);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    @Coded("plan-actor")
    public Actor getActor() {
        return actor;
    }

    public void setActor(Actor actor) {
        this.actor = actor;
    }

    public String getActorName() {
        return actorName;
    }

    public void setActorName(String actorName) {
        this.actorName = actorName;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    @Coded("plan-step-state")
    public StepState getState() {
        return state;
    }

    public void setState(StepState state) {
        this.state = state;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
