package org.homeward.assessment;

/** How a need moved from one assessment to a later one; said in words and a shape. */
public enum Change {
    BETTER, SAME, HARDER, FIRST_KNOWN, NO_LONGER_KNOWN, NOT_KNOWN;

    /** Null stands for «not answered», which is as little known. */
    static Change between(Level before, Level after) {
        boolean knownBefore = before != null && before.isKnown();
        if (after == null || !after.isKnown()) {
            return knownBefore ? NO_LONGER_KNOWN : NOT_KNOWN;
        }
        if (!knownBefore) {
            return FIRST_KNOWN;
        }
        return before == after ? SAME : after.compareTo(before) > 0 ? BETTER : HARDER;
    }
}
