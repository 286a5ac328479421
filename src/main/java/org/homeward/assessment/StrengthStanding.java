package org.homeward.assessment;

import java.util.List;

/** How much of a strength is there on the day it was looked at. */
public enum StrengthStanding {
    EMERGING, PRESENT, STRONG,
    /** It is no longer there; the words say what happened. */
    ENDED;

    static List<StrengthStanding> leastFirst() {
        return List.of(ENDED, EMERGING, PRESENT, STRONG);
    }
}
