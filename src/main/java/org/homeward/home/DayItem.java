package org.homeward.home;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that needs somebody now.
 *
 * @param key    the message key of what is to be done
 * @param detail a few words that tell it from others, or null
 * @param due    by when
 * @param path   where it is done
 * @param rank   why it stands where it stands
 */
public record DayItem(String key, String detail, UUID caseId, String number, String name, Instant due, String path, Rank rank) {

    /** What comes first. The order is printed on the page behind «Why this order?»; nothing else decides. */
    public enum Rank { SAFETY, LATE_DECISION, LATE, TODAY }
}
