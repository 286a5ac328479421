package org.homeward.person;

import java.time.LocalDate;
import java.time.Period;

/**
 * A day of birth as far as it is known.
 *
 * @param date      the day itself, or the first day of the known month or year, or of the estimated year
 * @param precision how much of it is known
 */
public record PartialDate(LocalDate date, Precision precision) {

    /** How much of a date is known. */
    public enum Precision { EXACT, MONTH, YEAR, ABOUT }

    /** By how many years an estimate may be wrong. */
    private static final int MARGIN = 5;

    public PartialDate {
        if (date == null || precision == null) {
            throw new IllegalArgumentException("a date and its precision are both needed");
        }
        date = switch (precision) {
            case EXACT -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR, ABOUT -> date.withDayOfYear(1);
        };
    }

    /**
     * Age in full years on a day; with a vague date the least the person can be: who may still be a child is treated as
     * one. An estimate counts as the year it names.
     */
    public int ageOn(LocalDate day) {
        return Math.max(0, Period.between(latest(), day).getYears());
    }

    /** The latest day that this can mean: nothing the person did can be before the earliest, nobody born on it is older. */
    public LocalDate latest() {
        return switch (precision) {
            case EXACT -> date;
            case MONTH -> date.plusMonths(1).minusDays(1);
            case YEAR, ABOUT -> date.plusYears(1).minusDays(1);
        };
    }

    /** The earliest day that this can mean. An estimate may be five years off. */
    public LocalDate earliest() {
        return precision == Precision.ABOUT ? date.minusYears(MARGIN) : date;
    }

    /** Whether, whatever day the two really mean, this one is not before the other. An estimate may be five years off. */
    public boolean isSurelyNotBefore(PartialDate other) {
        LocalDate latest = other.precision == Precision.ABOUT ? other.latest().plusYears(MARGIN) : other.latest();
        return !earliest().isBefore(latest);
    }
}
