package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link LostDocument}; texts and days may be null where they are optional there. */
public record LostDocumentAsTold(String kind, String reportedAt, LocalDate reportedOn,
        String reference, String account, FactSource source) {
}
