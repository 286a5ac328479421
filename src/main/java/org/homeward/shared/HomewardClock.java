package org.homeward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock. Nothing else asks the machine for the time. Shows the programme's time zone ({@code homeward.time-zone}).
 * The demo and tests tell it another time for the length of one piece of work.
 */
@ApplicationScoped
public class HomewardClock extends Clock {

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final ZoneId zone = ZoneId.of(Setting.of("homeward.time-zone").orElse("UTC"));

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }

    @Override
    public Instant instant() {
        Instant told = TOLD.get();
        return told != null ? told : Clock.systemUTC().instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), zone);
    }

    /** The day on which that many working days have passed; Saturdays and Sundays are none. */
    public LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate end = day;
        for (int left = count; left > 0; left -= end.getDayOfWeek().getValue() <= 5 ? 1 : 0) {
            end = end.plusDays(1);
        }
        return end;
    }

    /** The last second of a day: what is due on it is late after that. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    /** Does the work as if it were that moment; only for this thread, only until the work ends. */
    public void at(Instant moment, Runnable work) {
        Instant before = TOLD.get();
        TOLD.set(moment);
        try {
            work.run();
        } finally {
            if (before == null) {
                TOLD.remove();
            } else {
                TOLD.set(before);
            }
        }
    }
}
