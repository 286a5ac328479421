package org.homeward.flags;

import java.util.List;

/** Where a flag stands. Follows from its decisions. */
public enum FlagState {
    /** One of the two without whom it is no flag has raised it; the other has yet to agree. */
    AWAITING_AGREEMENT,
    /** Nobody has judged it yet. */
    WAITING,
    /** A supervisor wants to know more first. */
    NEEDS_MORE,
    /** A supervisor keeps it open, until the next review. */
    UPHELD,
    /** One person would close it, or decided where two decide together; a second has to agree. */
    AWAITING_SECOND,
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }

    /** Those in which a decision is still owed. */
    public static List<FlagState> undecided() {
        return List.of(AWAITING_AGREEMENT, WAITING, NEEDS_MORE, AWAITING_SECOND);
    }
}
