package org.homeward.flags;

/** Where a flag stands. Follows from its decisions. */
public enum FlagState {
    /** Nobody has judged it yet. */
    WAITING,
    /** A supervisor wants to know more first. */
    NEEDS_MORE,
    /** A supervisor keeps it open, until the next review. */
    UPHELD,
    /** One supervisor would close it, a second has to agree. */
    AWAITING_SECOND,
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }

    /** Whether a decision is still owed. */
    public boolean isUndecided() {
        return this == WAITING || this == NEEDS_MORE || this == AWAITING_SECOND;
    }
}
