package org.homeward.casefile;

/** It was recorded how somebody left the group, as claimed, seen or verified. */
public record DepartureStatusRecorded(DepartureStatus fact) {
}
