package org.homeward.review;

import org.homeward.flags.Severity;

/**
 * What a supervisor wants to see of the queue.
 *
 * @param show     what waits for a decision now (also reviews that are due), what is late, or every open flag
 * @param severity null for any
 * @param taken    by whom it was taken
 */
public record QueueFilter(Show show, Severity severity, Taken taken) {

    public static final QueueFilter WAITING = new QueueFilter(Show.WAITING, null, Taken.ANY);

    /** Which flags. */
    public enum Show { WAITING, LATE, OPEN }

    /** Taken by whom. */
    public enum Taken { ANY, ME, NOBODY }
}
