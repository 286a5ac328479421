package org.homeward.reintegration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.casefile.OpenedCase;
import org.homeward.reintegration.Actor;
import org.homeward.reintegration.GoalState;
import org.homeward.reintegration.Plan;
import org.homeward.reintegration.ReadingThePlan;
import org.homeward.reintegration.Step;
import org.homeward.reintegration.StepState;
import org.homeward.shared.Entity;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Conflict;

/** The plan of the case on the screen, read once for the page and its card. */
@Named
@RequestScoped
public class OpenedPlan {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReadingThePlan reading;
    @Inject
    private HomewardClock clock;

    private Plan plan;

    public Plan getPlan() {
        if (plan == null) {
            plan = reading.of(openedCase.getId());
        }
        return plan;
    }

    /** The last moment at which it is not late; null for a step that has ended or has no day. */
    public Instant dueAt(Step step) {
        return step.isOpen() ? endOf(step.getDueOn()) : null;
    }

    public Instant endOf(LocalDate day) {
        return day == null ? null : clock.endOf(day);
    }

    public List<Actor> getActors() {
        boolean child = openedCase.getFile().isChild();
        return Arrays.stream(Actor.values()).filter(a -> child || a != Actor.GUARDIAN).toList();
    }

    public List<GoalState> getGoalStates() {
        return List.of(GoalState.values());
    }

    public List<GoalState> getNewGoalStates() {
        return List.of(GoalState.NOW, GoalState.LATER);
    }

    public List<StepState> getStepStates() {
        return List.of(StepState.values());
    }

    Optional<Conflict.Change> lastChange(Entity part) {
        return reading.lastChange(openedCase.getId(), part).map(last -> new Conflict.Change(last.by(), last.at()));
    }

    String path(String done) {
        return "/reintegration/plan?case=" + openedCase.getId() + "&done=" + done;
    }
}
