package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link Stance}; texts and days may be null where they are optional there. */
public record StanceAsTold(String topic, String answer, String speaker, LocalDate saidOn, String words, FactSource source) {
}
