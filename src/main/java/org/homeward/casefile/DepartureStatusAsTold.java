package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link DepartureStatus}; texts and days may be null where they are optional there. */
public record DepartureStatusAsTold(String status, LocalDate saidOn, String rationale, FactSource source) {
}
