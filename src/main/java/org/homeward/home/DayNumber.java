package org.homeward.home;

/**
 * A number on My day, and the list it counts.
 *
 * @param key   the rest of the message key after {@code home.my-day.number.}
 * @param count how many; the list at {@code path} holds exactly that many
 */
public record DayNumber(String key, long count, String path) {
}
