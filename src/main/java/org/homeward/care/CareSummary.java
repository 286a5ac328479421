package org.homeward.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What everybody who works on a case may know of its psychological care: the steps, who came when, and that
 * questionnaires were done. Nothing clinical.
 *
 * @param courses        newest first
 * @param sessions       latest first
 * @param questionnaires the days on which one was done, latest first
 */
public record CareSummary(List<CareCourse> courses, List<CareSession> sessions, List<LocalDate> questionnaires) {

    /** The course that is open, or else the last one. */
    public Optional<CareCourse> latest() {
        return courses.stream().findFirst();
    }

    public Optional<CareCourse> current() {
        return latest().filter(CareCourse::isOpen);
    }

    /** How many sessions of that course were held. */
    public long held(CareCourse course) {
        return sessions.stream().filter(s -> s.getCourse().equals(course) && s.isHeld()).count();
    }
}
