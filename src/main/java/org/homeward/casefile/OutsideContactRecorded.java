package org.homeward.casefile;

/** A contact of the person with somebody outside was recorded. */
public record OutsideContactRecorded(OutsideContact contact) {
}
