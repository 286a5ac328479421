package org.homeward.shared;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day the way people type it: {@code 14:05}, {@code 9.30}, {@code 930}, {@code 9}. Twenty-four hours, digits of any script. */
public final class TypedTime {

    private static final Pattern WITH_SIGN = Pattern.compile("(\\d{1,2})\\s*[:.h]\\s*(\\d{2})");
    private static final Pattern DIGITS_ONLY = Pattern.compile("(\\d{1,2})(\\d{2})?");

    private TypedTime() {
    }

    /** The time, or empty when no clock shows it (25:00, 9:60, words). */
    public static Optional<LocalTime> read(String typed) {
        String text = TypedDate.westernDigits(typed).strip();
        Matcher time = WITH_SIGN.matcher(text);
        if (!time.matches()) {
            time = DIGITS_ONLY.matcher(text);
        }
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
