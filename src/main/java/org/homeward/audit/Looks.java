package org.homeward.audit;

import java.time.Instant;

/**
 * How often somebody looked at a case in one way, and when.
 *
 * @param user     the name on screen
 * @param relation a {@link org.homeward.access.Relation}, or null where none was kept
 * @param act      what they did, as the code names it
 * @param times    how often, 1 or more
 */
public record Looks(String user, String relation, String act, long times, Instant first, Instant last) {
}
