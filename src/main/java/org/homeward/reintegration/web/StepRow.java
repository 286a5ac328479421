package org.homeward.reintegration.web;

import java.time.LocalDate;
import org.homeward.reintegration.Actor;
import org.homeward.reintegration.StepAsTold;

/** One row of a form for new steps. */
public class StepRow {

    private final int place;
    private String words;
    private Actor actor = Actor.WORKER;
    private LocalDate dueOn;

    StepRow(int place) {
        this.place = place;
    }

    /** A row counts when something was typed into it; the refusals name rows by their place among those, so empty rows stand last. */
    boolean counts() {
        return words != null || dueOn != null;
    }

    StepAsTold told() {
        return StepAsTold.planned(null, words, actor, dueOn);
    }

    public int getPlace() {
        return place;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Actor getActor() {
        return actor;
    }

    public void setActor(Actor actor) {
        this.actor = actor;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
