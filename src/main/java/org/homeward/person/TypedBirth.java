package org.homeward.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.person.PartialDate.Precision;
import org.homeward.shared.TypedDate;

/**
 * Reads a birth the way it is told: a day in any shape of {@link TypedDate}, a month ({@code 5/1996}), a year
 * ({@code 1996}) or an age in years ({@code 9}), which is always an estimate.
 */
public final class TypedBirth {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[\\s./-]+(\\d{4})");
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");
    static final int OLDEST = 120;

    private TypedBirth() {
    }

    /**
     * @param about whether what was typed is an estimate; then only its year counts
     * @return the birth, or empty when the text tells none (also for year 0 or 30 February)
     */
    public static Optional<PartialDate> read(String typed, boolean about, LocalDate today) {
        String text = TypedDate.westernDigits(typed == null ? "" : typed.strip());
        return told(text, today).map(birth -> about ? new PartialDate(birth.date(), Precision.ABOUT) : birth);
    }

    private static Optional<PartialDate> told(String text, LocalDate today) {
        Matcher month = MONTH.matcher(text);
        try {
            if (YEAR.matcher(text).matches()) {
                return plausible(new PartialDate(LocalDate.of(Integer.parseInt(text), 1, 1), Precision.YEAR));
            }
            if (month.matches()) {
                YearMonth told = YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
                return plausible(new PartialDate(told.atDay(1), Precision.MONTH));
            }
        } catch (DateTimeException e) {
            return Optional.empty(); // month 13: the caller says so beside the field
        }
        if (AGE.matcher(text).matches()) {
            int age = Integer.parseInt(text);
            return age > OLDEST ? Optional.empty() : Optional.of(ofAge(age, today));
        }
        return TypedDate.read(text, today).map(day -> new PartialDate(notAhead(day, text, today), Precision.EXACT));
    }

    /** The estimated year in which somebody was born who is that old today: the age that was told is the one that is read. */
    private static PartialDate ofAge(int age, LocalDate today) {
        return new PartialDate(LocalDate.of(today.plusDays(1).getYear() - age - 1, 1, 1), Precision.ABOUT);
    }

    private static Optional<PartialDate> plausible(PartialDate birth) {
        int year = birth.date().getYear();
        return year < 1900 || year > 2199 ? Optional.empty() : Optional.of(birth);
    }

    /** Two digits of a year mean, for a birth, the last such year that is past. */
    private static LocalDate notAhead(LocalDate day, String text, LocalDate today) {
        return day.isAfter(today) && !text.matches(".*\\d{4}.*") ? day.minusYears(100) : day;
    }

    /** The text that {@link #read} would read as this birth. */
    public static String write(PartialDate birth) {
        return switch (birth.precision()) {
            case EXACT -> birth.date().getDayOfMonth() + "/" + birth.date().getMonthValue() + "/" + birth.date().getYear();
            case MONTH -> birth.date().getMonthValue() + "/" + birth.date().getYear();
            case YEAR, ABOUT -> String.valueOf(birth.date().getYear());
        };
    }
}
