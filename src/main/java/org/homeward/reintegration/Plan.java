package org.homeward.reintegration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.homeward.casefile.CaseFile;

/**
 * The plan of one case as it stands today.
 *
 * @param goals       all of them, the first added first
 * @param steps       all of them, the first due first
 * @param talks       the last first
 * @param outcome     what became of it, or null
 * @param suggestions what the pathway offers beside
 */
public record Plan(CaseFile file, List<Goal> goals, List<Step> steps, List<PlanTalk> talks, PlanOutcome outcome, List<Suggestion> suggestions,
        LocalDate today) {

    private static final int NEXT_SHOWN = 5;

    /** The last talk about it, or null. */
    public PlanTalk lastTalk() {
        return talks.isEmpty() ? null : talks.get(0);
    }

    /** What is worked at now, then what is for later. */
    public List<Goal> openGoals() {
        return goals.stream().filter(Goal::isOpen).sorted(Comparator.comparing(Goal::getState)).toList();
    }

    public List<Goal> endedGoals() {
        return goals.stream().filter(g -> !g.isOpen()).toList();
    }

    /** The open ones first, each group by its day. */
    public List<Step> stepsOf(Goal goal) {
        return openFirst(s -> goal.equals(s.getGoal()));
    }

    /** Steps that belong to no goal. */
    public List<Step> ownSteps() {
        return openFirst(s -> s.getGoal() == null);
    }

    private List<Step> openFirst(Predicate<Step> which) {
        return steps.stream().filter(which).sorted(Comparator.comparing(s -> !s.isOpen())).toList();
    }

    public List<Step> late() {
        return steps.stream().filter(s -> s.isLate(today)).toList();
    }

    /** The late steps that the programme or another agency has taken on: what services owe the person. */
    public List<Step> owed() {
        return late().stream().filter(s -> s.getActor().isService()).toList();
    }

    /** What comes next, late or not, at most five of those with a day. */
    public List<Step> next() {
        return steps.stream().filter(s -> s.isOpen() && s.getDueOn() != null).limit(NEXT_SHOWN).toList();
    }

    /** Steps that count: all but the dropped ones. */
    public long stepsInAll() {
        return steps.stream().filter(s -> s.getState() != StepState.DROPPED).count();
    }

    public long stepsDone() {
        return steps.stream().filter(s -> s.getState() == StepState.DONE).count();
    }

    public long goalsIn(GoalState state) {
        return goals.stream().filter(g -> g.getState() == state).count();
    }

    public boolean isEmpty() {
        return goals.isEmpty() && steps.isEmpty();
    }

    /** Whether what became of it is said, after the last talk about it. */
    public boolean isConcluded() {
        return outcome != null && (talks.isEmpty() || outcome.getRecordedAt().isAfter(lastTalk().getRecordedAt()));
    }
}
