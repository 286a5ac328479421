package org.homeward.flags;

/** Somebody decided about a flag, or a second person agreed with a decision or sent it back. */
public record FlagDecided(Flag flag, FlagDecision decision) {

    /** Whether the decision holds now; it does not while it waits for a second person, nor when that one did not agree. */
    boolean holds() {
        return flag.getState() != FlagState.AWAITING_SECOND && !decision.isSentBack();
    }
}
