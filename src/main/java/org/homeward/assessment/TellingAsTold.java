package org.homeward.assessment;

import java.time.LocalDate;
import java.util.List;

/** What is typed of a {@link Telling}: codes as there; {@code note} may be null. */
public record TellingAsTold(LocalDate toldOn, String spoken, String interpreter, String place, List<String> present, String note) {
}
