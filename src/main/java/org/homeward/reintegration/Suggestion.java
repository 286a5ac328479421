package org.homeward.reintegration;

import java.time.LocalDate;

/**
 * A step of the pathway that nobody has taken into the plan yet.
 *
 * @param dueOn when it would be due; null while its clock does not run, or it has none
 */
public record Suggestion(PathwayStep step, LocalDate dueOn) {
}
