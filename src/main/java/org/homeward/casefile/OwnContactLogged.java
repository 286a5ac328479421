package org.homeward.casefile;

import java.time.LocalDate;

/**
 * We were, or tried to be, in touch with a person or family.
 *
 * @param followUp   what has to follow, or null
 * @param followUpOn the day by which it has to; there whenever {@code followUp} is
 */
public record OwnContactLogged(OwnContact contact, String followUp, LocalDate followUpOn) {
}
