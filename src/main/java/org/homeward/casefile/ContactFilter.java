package org.homeward.casefile;

import java.time.LocalDate;

/**
 * What narrows the list of a case's contacts; null or false narrows nothing.
 *
 * @param kind        a code of {@code contact-kind}, {@code ours} for all of ours, {@code outside} for those with others
 * @param from        the first day
 * @param until       the last day
 * @param significant only what mattered most; such are only contacts of ours
 */
public record ContactFilter(String kind, LocalDate from, LocalDate until, boolean significant) {

    public static final ContactFilter NONE = new ContactFilter(null, null, null, false);

    boolean ours() {
        return !"outside".equals(kind);
    }

    boolean outside() {
        return !significant && (kind == null || "outside".equals(kind));
    }

    boolean oneKind() {
        return kind != null && !"ours".equals(kind) && !"outside".equals(kind);
    }
}
