package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link ReturnJourney}; texts and days may be null where they are optional there. */
public record ReturnJourneyAsTold(String circumstance, LocalDate returnedOn, boolean about, String entry,
        String route, String transit, String knownToAuthorities, LocalDate knownSince, FactSource source) {
}
