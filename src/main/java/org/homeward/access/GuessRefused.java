package org.homeward.access;

import java.time.Duration;

/**
 * A password or a code was wrong, or was not looked at because too many came before it.
 *
 * @param at       what was guessed at, in lower case, at most 100 characters; never stored like that
 * @param address  from where
 * @param lookedAt whether it was compared at all
 * @param key      the message key of the refusal
 * @param pause    how long to wait; zero when it was looked at
 */
public record GuessRefused(String at, String address, boolean lookedAt, String key, Duration pause) {
}
