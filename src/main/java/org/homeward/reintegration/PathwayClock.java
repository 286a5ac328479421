package org.homeward.reintegration;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.shared.Yaml;

/**
 * How long a step may take: {@code 30 days from accepted}, {@code 6 months before eighteenth-birthday}. Calendar time; a
 * month later is the same day of that month, or its last.
 *
 * @param time  the time allowed, negative when it is counted back
 * @param start the fact it is counted from
 */
public record PathwayClock(Period time, ClockStart start) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,3}) (day|week|month)s? (from|before) ([a-z-]+)");

    /** The day the step is due, or empty while the fact its clock runs from is not there. */
    public Optional<LocalDate> due(Map<ClockStart, LocalDate> facts) {
        return Optional.ofNullable(facts.get(start)).map(day -> day.plus(time));
    }

    static PathwayClock read(Yaml text) {
        Matcher clock = SHAPE.matcher(text.text().strip());
        if (!clock.matches()) {
            throw text.wrong("«" + text.text() + "» is not a clock; write for example 30 days from accepted");
        }
        int n = Integer.parseInt(clock.group(1));
        Period time = switch (clock.group(2)) {
            case "day" -> Period.ofDays(n);
            case "week" -> Period.ofWeeks(n);
            default -> Period.ofMonths(n);
        };
        return new PathwayClock(clock.group(3).equals("before") ? time.negated() : time, start(text, clock.group(4)));
    }

    private static ClockStart start(Yaml text, String code) {
        return Stream.of(ClockStart.values()).filter(s -> s.code().equals(code)).findFirst()
                .orElseThrow(() -> text.wrong("no clock runs from «" + code + "»; use one of "
                        + Stream.of(ClockStart.values()).map(ClockStart::code).collect(Collectors.joining(", "))));
    }
}
