package org.homeward.casefile;

import java.time.LocalDate;
import java.util.List;

/** What is typed when a contact of the person with somebody outside is recorded. Codes as in {@link OutsideContact}. */
public record OutsideContactAsTold(String counterpart, String counterpartName, String channel, String direction, boolean answered,
        String wanted, List<String> purposes, LocalDate on, LocalDate until, String frequency, String sourceType, String certainty, String note) {
}
