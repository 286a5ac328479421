package org.homeward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Messages;

/** {@code #{show.date(…)}}: how days, moments and waiting times are written, in the language of the page and the time zone of the programme. */
@RequestScoped
@Named("show")
public class Shown {

    @Inject
    private PageTexts page;
    @Inject
    private HomewardClock clock;

    public String date(LocalDate date) {
        return page.words().date(date);
    }

    public String day(Instant moment) {
        return page.words().day(moment, clock.getZone());
    }

    public String moment(Instant moment) {
        return page.words().moment(moment, clock.getZone());
    }

    /** «due in 3 days», «due today», «6 days late». */
    public String due(Instant due) {
        if (due == null) {
            return "";
        }
        long hours = ChronoUnit.HOURS.between(clock.instant(), due);
        long days = ChronoUnit.DAYS.between(clock.today(), LocalDate.ofInstant(due, clock.getZone()));
        if (isLate(due) && days == 0) {
            return Messages.say(page.getLocale(), "general.late-hours", Math.max(1, -hours));
        }
        return Messages.say(page.getLocale(), days < 0 ? "general.late-days" : days == 0 ? "general.due-today" : "general.due-days",
                Math.abs(days));
    }

    /** «today», «3 days ago». */
    public String ago(Instant moment) {
        if (moment == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(moment, clock.getZone()), clock.today());
        return Messages.say(page.getLocale(), "general.days-ago", days);
    }

    public boolean isLate(Instant due) {
        return due != null && due.isBefore(clock.instant());
    }

    /** The style of a due date: late is «now», within three days «soon», else calm. Always beside words. */
    public String urgency(Instant due) {
        return isLate(due) ? "now" : due != null && due.isBefore(clock.instant().plus(3, ChronoUnit.DAYS)) ? "soon" : "watch";
    }
}
