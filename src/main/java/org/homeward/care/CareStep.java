package org.homeward.care;

/** What everybody who works on the case may know of psychological care; derived from what exists. */
public enum CareStep {
    /** Somebody asked; no clinician has taken it on yet. */
    REFERRED,
    /** A clinician has taken it on; no session was held yet. */
    WAITING,
    IN_CARE, ENDED
}
