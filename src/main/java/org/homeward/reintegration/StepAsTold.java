package org.homeward.reintegration;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is typed about a step.
 *
 * @param goalId    the goal it belongs to, or null for none
 * @param actorName the agency or person who does it, by name; may be missing
 * @param reason    what is in the way, or why it was dropped
 * @param result    what came of it
 */
public record StepAsTold(UUID goalId, String words, Actor actor, String actorName, LocalDate dueOn, StepState state, String reason, String result) {

    /** A step that nobody has started yet. */
    public static StepAsTold planned(UUID goalId, String words, Actor actor, LocalDate dueOn) {
        return new StepAsTold(goalId, words, actor, null, dueOn, StepState.NOT_STARTED, null, null);
    }

    /** The same in other words. */
    StepAsTold in(String otherWords) {
        return new StepAsTold(goalId, otherWords, actor, actorName, dueOn, state, reason, result);
    }
}
