package org.homeward.reporting;

/** How much a paper may tell, from the person's own copy to what a donor may see. The higher the number, the less. */
public enum RedactionLevel {
    /** The person's own copy. */
    L0,
    /** Inside the programme. */
    L1,
    /** The supervisor's pack. */
    L2,
    /** A partner organisation. */
    L3,
    /** A court. */
    L4,
    /** A donor: counts only. */
    L5
}
