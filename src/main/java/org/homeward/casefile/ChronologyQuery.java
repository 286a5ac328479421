package org.homeward.casefile;

import java.time.LocalDate;

/**
 * Which lines of a chronology are wanted.
 *
 * @param kind a code of {@code event-kind}, or null for all
 * @param from the first day, or null
 * @param until the last day, or null
 * @param page from 1
 */
public record ChronologyQuery(String kind, LocalDate from, LocalDate until, int page) {

    public static final ChronologyQuery ALL = new ChronologyQuery(null, null, null, 1);
}
