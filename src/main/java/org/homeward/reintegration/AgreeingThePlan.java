package org.homeward.reintegration;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.casefile.Milestone;
import org.homeward.casefile.Milestones;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;
import org.homeward.shared.Words;
import org.homeward.tasks.Clocks;
import org.homeward.tasks.Tasks;

/** Keeps what was said about the plan: how far the person agrees, when it is looked at again, and in the end what became of it. */
@UseCase
public class AgreeingThePlan {

    static final String REVIEW = "plan-review";

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
    private Milestones milestones;
    @Inject
    private Tasks tasks;
    @Inject
    private Clocks clocks;
    @Inject
    private CodeLists codeLists;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** One talk about the plan, and with it the next version. When the person agrees at least in part, work on the plan begins. */
    @Allowed(Permission.PLAN)
    public PlanTalk hold(UUID caseId, TalkAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        List<Goal> goals = plans.goalsOf(file);
        check(file, goals, told);
        PlanTalk talk = new PlanTalk(file, told, asItStands(goals, plans.stepsOf(file)), currentUser.account(), clock.instant());
        plans.add(talk);
        tasks.open(file, REVIEW, file.getId(), null, "/reintegration/talk?case=" + file.getId(), clock.endOf(told.reviewOn()), null);
        if (told.agreed().goesAhead()) {
            milestones.reach(file, Milestone.PLAN_AGREED, told.heldOn());
            startClocks(file);
        }
        return talk;
    }

    /** What became of the plan; a case with a plan closes only after it is said. */
    @Allowed(Permission.PLAN)
    public PlanOutcome conclude(UUID caseId, String outcome, String words) {
        CaseFile file = caseFiles.open(caseId);
        checks.about(file).when(!codeLists.has("plan-outcome", outcome), "outcome", "general.required")
                .fits(words, "words", PlanChecks.LONGEST_TEXT).orElseGoOn();
        PlanOutcome kept = new PlanOutcome(file, outcome, words, currentUser.account(), clock.instant());
        plans.add(kept);
        tasks.drop(REVIEW, file.getId());
        return kept;
    }

    /** When the programme looks again at a plan talked about on that day. */
    @Allowed(value = Permission.PLAN, audit = false)
    public LocalDate reviewAfter(LocalDate heldOn) {
        return heldOn.plusDays(clocks.time("review").toDays());
    }

    private void check(CaseFile file, List<Goal> goals, TalkAsTold told) {
        Refusals refusals = checks.about(file)
                .day(told.heldOn(), "heldOn", file.getPerson().earliestDay(), clock.today())
                .when(told.heldOn() != null && told.heldOn().isBefore(file.getReferredOn()), "heldOn", "reintegration.before-referral")
                .when(told.agreed() == null, "agreed", "general.required")
                .when(told.agreed() != null && told.agreed().goesAhead() && goals.stream().noneMatch(Goal::isOpen), "agreed", "reintegration.nothing-to-agree")
                .when(told.agreed() != null && told.agreed() != Agreed.YES && told.comment() == null, "comment", "reintegration.comment-needed")
                .fits(told.comment(), "comment", PlanChecks.LONGEST_TEXT).fits(told.disagreement(), "disagreement", PlanChecks.LONGEST_TEXT)
                .when(told.frequency() != null && !codeLists.has("plan-frequency", told.frequency()), "frequency", "general.required");
        checkReview(refusals, told);
        if (file.isChild()) {
            checkChild(refusals, told);
        } else {
            refusals.when(told.wishes() != null || told.guardianTookPart() != null, "", "reintegration.only-for-children");
        }
        refusals.orElseGoOn();
    }

    private void checkReview(Refusals refusals, TalkAsTold told) {
        LocalDate on = told.reviewOn();
        refusals.when(on == null, "reviewOn", "general.required").fits(told.reviewWhy(), "reviewWhy", PlanChecks.LONGEST_TEXT);
        if (on != null && told.heldOn() != null) {
            refusals.when(!on.isAfter(told.heldOn()), "reviewOn", "reintegration.review-before-talk")
                    .when(on.isAfter(reviewAfter(told.heldOn())) && told.reviewWhy() == null, "reviewWhy", "reintegration.review-later");
        }
    }

    /** A child's plan begins with what the child wishes, and somebody who may decide for the child takes part or it is said why not. */
    private static void checkChild(Refusals refusals, TalkAsTold told) {
        refusals.required(told.wishes(), "wishes", PlanChecks.LONGEST_TEXT)
                .when(told.guardianTookPart() == null, "guardianTookPart", "general.required");
        if (Boolean.FALSE.equals(told.guardianTookPart())) {
            refusals.required(told.guardianWhyNot(), "guardianWhyNot", PlanChecks.LONGEST_TEXT);
        }
    }

    /** Steps of the pathway whose clock begins with the agreement get their day now. */
    private void startClocks(CaseFile file) {
        Map<ClockStart, LocalDate> facts = clockFacts.of(file);
        for (Step step : plans.stepsOf(file)) {
            if (step.isOpen() && step.getDueOn() == null && step.getPathwayCode() != null) {
                pathways.of(file.getTrack()).find(step.getPathwayCode()).flatMap(offered -> offered.due(facts)).ifPresent(day -> {
                    step.due(day);
                    following.follow(step);
                });
            }
        }
    }

    private String asItStands(List<Goal> goals, List<Step> steps) {
        Words words = new Words(currentUser.getLocale());
        StringBuilder lines = new StringBuilder();
        for (Goal goal : goals) {
            if (goal.isOpen()) {
                lines.append(goal.getWords()).append('\n');
                steps.stream().filter(s -> s.isOpen() && goal.equals(s.getGoal())).forEach(s -> lines.append(line(s, words)));
            }
        }
        steps.stream().filter(s -> s.isOpen() && s.getGoal() == null).forEach(s -> lines.append(line(s, words)));
        return lines.toString();
    }

    private static String line(Step step, Words words) {
        return words.say("reintegration.line", words.translated(step.getWords()), words.code("plan-actor", step.getActor()),
                step.getDueOn() == null ? words.say("reintegration.no-day") : words.date(step.getDueOn())) + "\n";
    }
}
