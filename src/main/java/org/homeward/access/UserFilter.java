package org.homeward.access;

import java.util.Locale;
import java.util.UUID;

/**
 * Which accounts somebody looks for. A programme has some hundreds of them at most, so looking through all is enough.
 *
 * @param words   a part of a user name or of a name on screen; empty for everybody
 * @param waiting only those who may sign in and have no password yet
 * @param role    who holds it; null for all roles
 * @param team    who works in it; null for all teams
 */
public record UserFilter(String words, boolean waiting, Role role, UUID team) {

    public static final UserFilter EVERYBODY = new UserFilter("", false, null, null);
    static final UserFilter WITHOUT_PASSWORD = new UserFilter("", true, null, null);

    public UserFilter {
        words = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    }
}
