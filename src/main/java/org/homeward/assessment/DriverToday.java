package org.homeward.assessment;

import java.util.Optional;

/** How much of a reason of joining is there today, as the person tells it. */
public enum DriverToday {
    NOT_THERE, A_LITTLE, CLEARLY, STRONGLY, NOT_KNOWN;

    public boolean isKnown() {
        return this != NOT_KNOWN;
    }

    /** As rules read it: 0 not there to 3 strongly; empty when not known. */
    Optional<Integer> number() {
        return isKnown() ? Optional.of(ordinal()) : Optional.empty();
    }
}
