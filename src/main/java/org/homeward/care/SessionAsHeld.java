package org.homeward.care;

import java.time.LocalDate;
import java.util.List;
import org.homeward.tasks.Appointment.State;

/**
 * What is told after a session.
 *
 * @param state       anything but planned
 * @param spoken      a code of {@code language}; needed when the session was held, as are the next two
 * @param interpreter a code of {@code care-interpreter}
 * @param present     codes of {@code care-present}: who else was in the room; may be empty
 * @param summary     for the whole team, at most 500 characters, or null
 * @param note        for the clinical role only, at most 20,000 characters, or null
 * @param nextOn      the day of the next session, or null
 */
public record SessionAsHeld(State state, String spoken, String interpreter, List<String> present, String summary, String note, LocalDate nextOn) {
}
