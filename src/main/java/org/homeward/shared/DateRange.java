package org.homeward.shared;

import java.time.LocalDate;

/**
 * A period of days, both ends included; either end may be open (null).
 *
 * @throws IllegalArgumentException when it would end before it begins
 */
public record DateRange(LocalDate from, LocalDate until) {

    public DateRange {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + until);
        }
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
