package org.homeward.consent;

/** Where a consent stands. Never asked is the absence of a record. */
public enum ConsentState {
    GIVEN, NOT_GIVEN, WITHDRAWN,
    /** The person could not decide at the time: too young and no guardian, ill, or unreachable. */
    NOT_ABLE
}
