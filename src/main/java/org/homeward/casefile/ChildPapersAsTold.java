package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link ChildPapers}; texts and days may be null where they are optional there. */
public record ChildPapersAsTold(String birthRegistered, String parentageConfirmed, String confirmedBy, LocalDate confirmedOn) {
}
