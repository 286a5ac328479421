package org.homeward.casefile;

import java.time.LocalDate;

/** What is typed of a {@link StatementCheck}; texts and days may be null where they are optional there. */
public record StatementCheckAsTold(String statement, String result, String against, LocalDate checkedOn, FactSource source) {
}
