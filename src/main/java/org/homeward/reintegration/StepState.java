package org.homeward.reintegration;

/** Where a step stands. Cannot be done yet is no end: what is in the way is written down, and the step stays open. */
public enum StepState {
    NOT_STARTED, STARTED, NOT_YET_POSSIBLE, DONE, DROPPED;

    public boolean isOpen() {
        return this != DONE && this != DROPPED;
    }

    /** Whether this state asks for a reason. */
    public boolean needsReason() {
        return this == NOT_YET_POSSIBLE || this == DROPPED;
    }
}
