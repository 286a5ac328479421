package org.homeward.casefile;

/** Where a case stands; derived from what exists, never chosen. The later ones lie over the others for as long as they hold. */
public enum Stage {
    REFERRED, INTAKE, SCREENING, ASSESSMENT, PLANNING, ACTIVE, TRANSITION, FOLLOW_UP, CLOSED,
    ON_HOLD, TRANSFERRED, DECLINED, DUPLICATE;

    /** Whether work on the case goes on (a case on hold is open, it waits). */
    public boolean isOpen() {
        return this != CLOSED && this != TRANSFERRED && this != DECLINED && this != DUPLICATE;
    }

    /** Whether this lies over the stage that follows from the milestones. */
    public boolean isOverlay() {
        return this == ON_HOLD || this == TRANSFERRED || this == DECLINED || this == DUPLICATE;
    }
}
