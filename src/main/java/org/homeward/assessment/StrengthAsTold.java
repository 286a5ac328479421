package org.homeward.assessment;

import java.time.LocalDate;

/** What is told of a {@link Strength}; {@code helpItLast} may be null. */
public record StrengthAsTold(String factor, LocalDate seenOn, StrengthStanding standing, String evidence, String helpItLast) {
}
