package org.homeward.casefile;

/** A time in detention was recorded. */
public record DetentionRecorded(Detention fact) {
}
