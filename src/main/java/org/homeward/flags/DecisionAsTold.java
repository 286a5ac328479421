package org.homeward.flags;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A supervisor's decision as typed.
 *
 * @param version      the version of the flag that the page showed: what came in since has to be read first; null where no page was shown
 * @param outcome      a code of {@link Outcome}
 * @param reason       why, in words
 * @param severity     the severity from now on; null leaves it
 * @param confidence   a code of {@code flag-confidence}
 * @param wouldChange  what would change my mind
 * @param measures     what we will do and who is told, or null
 * @param nextReview   the day to look again, needed while the flag stays open
 * @param bestInterest what is best for the child, needed for a child
 * @param mergedInto   the other open flag of the case, when merged
 * @param beside       what the supervisor adds in the same breath, or null
 */
public record DecisionAsTold(Long version, String outcome, String reason, Severity severity, String confidence, String wouldChange,
        String measures, LocalDate nextReview, String bestInterest, UUID mergedInto, Beside beside) {

    /**
     * What was still missing and is told together with the decision.
     *
     * @param strength  what helps the person, or null
     * @param noneFound whether somebody looked for strengths and found none
     * @param ownView   how the person sees it, or null
     */
    public record Beside(String strength, boolean noneFound, OwnViewAsTold ownView) {
    }
}
