package org.homeward.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much of a reason of joining is there today, as the person tells it. */
public enum DriverToday {
    NOT_THERE, A_LITTLE, CLEARLY, STRONGLY, NOT_KNOWN;

    /** Those that say how much, the least first. */
    static List<DriverToday> known() {
        return Arrays.stream(values()).filter(DriverToday::isKnown).toList();
    }

    public boolean isKnown() {
        return this != NOT_KNOWN;
    }

    /** Whether there is anything of it today. */
    public boolean isThere() {
        return isKnown() && this != NOT_THERE;
    }

    /** As rules read it: 0 not there to 3 strongly; empty when not known. */
    Optional<Integer> number() {
        return isKnown() ? Optional.of(ordinal()) : Optional.empty();
    }
}
