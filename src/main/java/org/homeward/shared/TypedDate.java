package org.homeward.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date the way people type it: {@code 1/9/25}, {@code 1-9-2025}, {@code 1 9 25}, {@code 1.9.2025},
 * {@code 2025-09-01}, {@code today}, {@code yesterday}, {@code -3} (days ago), {@code +7}. Day first, then month; a
 * year first when it has four digits. A two-digit year lies within 80 years back and 19 ahead. Digits of any script.
 */
public final class TypedDate {

    private static final Pattern THREE_NUMBERS = Pattern.compile("(\\d{1,4})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{1,4})");
    private static final Pattern DAYS_AWAY = Pattern.compile("([+-])(\\d{1,4})");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private TypedDate() {
    }

    /** The date, or empty when this is no date on any calendar (30 February, year 0, year 9999, words). */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = westernDigits(typed).strip().toLowerCase(Locale.ROOT);
        if (text.equals("today")) {
            return Optional.of(today);
        }
        if (text.equals("yesterday")) {
            return Optional.of(today.minusDays(1));
        }
        Matcher away = DAYS_AWAY.matcher(text);
        if (away.matches()) {
            long days = Long.parseLong(away.group(2));
            return Optional.of(away.group(1).equals("-") ? today.minusDays(days) : today.plusDays(days));
        }
        Matcher numbers = THREE_NUMBERS.matcher(text);
        return numbers.matches() ? fromNumbers(numbers, today) : Optional.empty();
    }

    private static Optional<LocalDate> fromNumbers(Matcher numbers, LocalDate today) {
        boolean yearFirst = numbers.group(1).length() > 2;
        String year = numbers.group(yearFirst ? 1 : 3);
        int day = Integer.parseInt(numbers.group(yearFirst ? 3 : 1));
        if (year.length() == 3 || year.length() == 1) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(fullYear(year, today), Integer.parseInt(numbers.group(2)), day);
            return date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty(); // 30 February and its like: the caller says so beside the field
        }
    }

    private static int fullYear(String typed, LocalDate today) {
        int year = Integer.parseInt(typed);
        if (typed.length() == 4) {
            return year;
        }
        int full = today.getYear() / 100 * 100 + year;
        return full > today.getYear() + 19 ? full - 100 : full;
    }

    /** The text with the digits of every script as 0 to 9. */
    public static String westernDigits(String text) {
        StringBuilder western = new StringBuilder();
        text.codePoints().forEach(c -> western.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return western.toString();
    }
}
