package org.homeward.assessment;

/** How much of a reason of joining there is, compared with the look before. */
public enum Trend {
    WEAKER, SAME, STRONGER, FIRST_LOOK, NOT_KNOWN;

    static Trend between(DriverToday before, DriverToday now) {
        if (now == null || !now.isKnown()) {
            return NOT_KNOWN;
        }
        if (before == null || !before.isKnown()) {
            return FIRST_LOOK;
        }
        return before == now ? SAME : now.compareTo(before) < 0 ? WEAKER : STRONGER;
    }
}
