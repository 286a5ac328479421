package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link Detention}; texts and days may be null where they are optional there. */
public record DetentionAsTold(String heldAt, LocalDate heldFrom, LocalDate heldUntil, FactSource source) {
}
