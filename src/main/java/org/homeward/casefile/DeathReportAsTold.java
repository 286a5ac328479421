package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link DeathReport}; texts and days may be null where they are optional there. */
public record DeathReportAsTold(String seenAt, LocalDate reportedOn, LocalDate foundAliveOn, String account, FactSource source) {
}
