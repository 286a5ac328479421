package org.homeward.flags;

import java.time.LocalDate;

/**
 * The answer to somebody who disagrees, as typed.
 *
 * @param reasons what was looked at, and what is done now
 * @param toldOn  when the person was told, or null while they were not
 */
public record DisagreementAnswerAsTold(Objection.Answer answer, String reasons, LocalDate toldOn) {
}
