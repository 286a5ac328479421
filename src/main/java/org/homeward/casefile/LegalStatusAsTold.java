package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link LegalStatus}; texts and days may be null where they are optional there. */
public record LegalStatusAsTold(String status, String court, LocalDate nextDate,
        String toldBy, String reference, LocalDate validFrom) {
}
