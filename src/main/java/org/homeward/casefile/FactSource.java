package org.homeward.casefile;

import java.time.LocalDate;

/**
 * How we know a fact and how firm it stands.
 *
 * @param sourceType  a code of {@code source-type}
 * @param certainty   a code of {@code certainty}
 * @param verifiedBy  who checked it; this and the next two are there exactly when it is verified
 * @param verifiedHow how they checked it
 * @param verifiedOn  when
 */
public record FactSource(Standing standing, String sourceType, String certainty, String verifiedBy, String verifiedHow, LocalDate verifiedOn) {

    public static FactSource claimed(String sourceType, String certainty) {
        return new FactSource(Standing.CLAIMED, sourceType, certainty, null, null, null);
    }

    public static FactSource workingView(String sourceType, String certainty) {
        return new FactSource(Standing.WORKING_VIEW, sourceType, certainty, null, null, null);
    }

    public static FactSource verified(String sourceType, String certainty, String by, String how, LocalDate on) {
        return new FactSource(Standing.VERIFIED, sourceType, certainty, by, how, on);
    }
}
