package org.homeward.casefile;

/** Where proceedings stand was recorded. */
public record LegalStatusRecorded(LegalStatus fact) {
}
