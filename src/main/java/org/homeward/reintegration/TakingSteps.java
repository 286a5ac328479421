package org.homeward.reintegration;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;
import org.homeward.shared.Translations;

/** Adds steps to a plan and says where each stands. Versions are those the page showed: each step is guarded by itself. */
@UseCase
public class TakingSteps {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Plans plans;
    @Inject
    private Pathways pathways;
    @Inject
    private ClockFacts clockFacts;
    @Inject
    private PlanChecks checks;
    @Inject
    private FollowingSteps following;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.PLAN)
    public Step add(UUID caseId, StepAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        check(file, told, null);
        Step step = new Step(file, goal(file, told.goalId()), told, currentUser.account(), clock.instant(), clock.today());
        plans.add(step);
        following.follow(step);
        return step;
    }

    /** Takes a step of the pathway into the plan, due as its clock says, under the first open goal of its need. Once only: the second time it is the same step. */
    @Allowed(Permission.PLAN)
    public Step addFromPathway(UUID caseId, String code) {
        CaseFile file = caseFiles.openForAdding(caseId);
        checks.about(file).orElseGoOn();
        PathwayStep offered = pathways.of(file.getTrack()).find(code).orElseThrow(() -> new NotThereException("pathway step"));
        return plans.stepsOf(file).stream().filter(s -> offered.code().equals(s.getPathwayCode())).findFirst().orElseGet(() -> take(file, offered));
    }

    private Step take(CaseFile file, PathwayStep offered) {
        Goal goal = plans.goalsOf(file).stream().filter(g -> g.isOpen() && g.getNeed().equals(offered.need())).findFirst().orElse(null);
        LocalDate dueOn = offered.due(clockFacts.of(file)).orElse(null);
        Step step = Step.of(offered, file, goal, dueOn, currentUser.account(), clock.instant(), clock.today());
        plans.add(step);
        following.follow(step);
        return step;
    }

    @Allowed(Permission.PLAN)
    public Step change(UUID stepId, StepAsTold told, long shownVersion) {
        Step step = same(stepId, shownVersion);
        check(step.getFile(), told, step);
        step.become(inWordsOfTheCatalogue(step, told), goal(step.getFile(), told.goalId()), clock.today());
        following.follow(step);
        return step;
    }

    /** What a catalogue says was shown in the reader's language: unchanged it stays as the catalogue says it, so that everybody reads it in theirs. */
    private StepAsTold inWordsOfTheCatalogue(Step step, StepAsTold told) {
        return told.words().equals(Translations.say(currentUser.getLocale(), step.getWords())) ? told.in(step.getWords()) : told;
    }

    @Allowed(Permission.PLAN)
    public Step done(UUID stepId, long shownVersion) {
        Step step = same(stepId, shownVersion);
        checks.about(step.getFile()).orElseGoOn();
        step.done(clock.today());
        following.follow(step);
        return step;
    }

    /** Takes a tick back; a step that is not done stays as it is. */
    @Allowed(Permission.PLAN)
    public Step notDone(UUID stepId, long shownVersion) {
        Step step = same(stepId, shownVersion);
        checks.about(step.getFile()).orElseGoOn();
        if (step.getState() == StepState.DONE) {
            step.undo();
            following.follow(step);
        }
        return step;
    }

    private Step same(UUID stepId, long shownVersion) {
        Step step = plans.step(stepId);
        ChangedMeanwhileException.unlessSame(shownVersion, step.getVersion(), "step");
        return step;
    }

    private void check(CaseFile file, StepAsTold told, Step before) {
        Refusals refusals = checks.about(file).when(told.goalId() != null && goal(file, told.goalId()) == null, "goal", "general.required");
        checks.step(refusals, told, before, UnaryOperator.identity());
        refusals.orElseGoOn();
    }

    /** The goal of that id in this very case, or null. */
    private Goal goal(CaseFile file, UUID goalId) {
        return Optional.ofNullable(goalId).flatMap(id -> plans.goalsOf(file).stream().filter(g -> g.getId().equals(id)).findFirst()).orElse(null);
    }
}
