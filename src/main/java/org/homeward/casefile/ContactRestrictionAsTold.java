package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link ContactRestriction}; {@code until} and {@code note} may be null. */
public record ContactRestrictionAsTold(String who, String kind, String source, String document, LocalDate from, LocalDate until, String note) {
}
