package org.homeward.reintegration;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;
import org.homeward.shared.Words;

/** Writes down what the person wants, and where each goal stands. */
@UseCase
public class SettingGoals {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Plans plans;
    @Inject
    private PlanChecks checks;
    @Inject
    private FollowingSteps following;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /**
     * A new goal, with its first steps.
     *
     * @param steps their goal and state are not looked at; refusals name the fields {@code step-words-0}, {@code step-dueOn-1} …
     */
    @Allowed(Permission.PLAN)
    public Goal add(UUID caseId, GoalAsTold told, List<StepAsTold> steps) {
        CaseFile file = caseFiles.open(caseId);
        Refusals refusals = checks.about(file);
        checks.goal(refusals, told);
        for (int i = 0; i < steps.size(); i++) {
            int row = i;
            checks.step(refusals, steps.get(i), null, field -> "step-" + field + "-" + row);
        }
        refusals.orElseGoOn();
        Goal goal = new Goal(file, told, currentUser.account(), clock.instant());
        plans.add(goal);
        for (StepAsTold one : steps) {
            Step step = new Step(file, goal, one, currentUser.account(), clock.instant(), clock.today());
            plans.add(step);
            following.follow(step);
        }
        return goal;
    }

    /** Changes a goal. When it ends, its open steps end with it: dropped, with the reason. */
    @Allowed(Permission.PLAN)
    public Goal change(UUID goalId, GoalAsTold told, long shownVersion) {
        Goal goal = plans.goal(goalId);
        Refusals refusals = checks.about(goal.getFile());
        checks.goal(refusals, told);
        refusals.orElseGoOn();
        ChangedMeanwhileException.unlessSame(shownVersion, goal.getVersion(), "goal");
        goal.become(told);
        if (!goal.isOpen()) {
            String why = goal.getState() == GoalState.ACHIEVED
                    ? new Words(currentUser.getLocale()).say("reintegration.goal-achieved") : goal.getReason();
            for (Step step : plans.openStepsOf(goal)) {
                step.drop(why, clock.today());
                following.follow(step);
            }
        }
        return goal;
    }
}
