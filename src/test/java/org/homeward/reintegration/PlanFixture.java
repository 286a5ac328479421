package org.homeward.reintegration;

import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans that a test starts from, written by the demo worker at noon of 2 March 2026. */
public final class PlanFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private PlanFixture() {
    }

    /** «I want to finish the tailoring course», worked at now. */
    public static GoalAsTold tailoring() {
        return new GoalAsTold("I want to finish the tailoring course.", "N10", "It was hers before.", TODAY.plusMonths(6), GoalState.NOW, null);
    }

    public static UUID aGoal(UUID caseId, StepAsTold... steps) {
        return as("worker", () -> the(SettingGoals.class).add(caseId, tailoring(), List.of(steps)).getId());
    }

    public static Step aStep(UUID caseId, Actor actor, LocalDate dueOn) {
        return as("worker", () -> the(TakingSteps.class).add(caseId, StepAsTold.planned(null, "Ask for a place.", actor, dueOn)));
    }

    /** A talk today in which the person agrees. */
    public static TalkAsTold agreed() {
        return talk(Agreed.YES, null, TODAY.plusDays(60), null);
    }

    public static TalkAsTold talk(Agreed agreed, String comment, LocalDate reviewOn, String reviewWhy) {
        return new TalkAsTold(TODAY, agreed, comment, null, null, null, null, reviewOn, reviewWhy, "weekly");
    }

    /** The plan as the demo worker reads it. */
    static Plan plan(UUID id) {
        return as("worker", () -> the(ReadingThePlan.class).of(id));
    }

    static void hold(UUID id, TalkAsTold told) {
        as("worker", () -> the(AgreeingThePlan.class).hold(id, told));
    }
}
