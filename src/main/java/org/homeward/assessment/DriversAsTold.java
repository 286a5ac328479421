package org.homeward.assessment;

import java.time.LocalDate;
import java.util.List;

/** What one talk told about reasons of joining. Codes as in {@link DriverNote}. */
public record DriversAsTold(LocalDate notedOn, String sourceType, String certainty, List<Line> lines) {

    /** One reason; {@code note} may be null. */
    public record Line(String driver, String atJoining, DriverToday today, String note) {
    }
}
