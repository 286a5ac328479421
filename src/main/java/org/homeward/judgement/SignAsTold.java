package org.homeward.judgement;

/**
 * What is told of one sign; all but what it is about may be missing in a draft.
 *
 * @param about           code of an indicator or of a protective factor
 * @param evidenceFor     what speaks for it
 * @param evidenceAgainst what speaks against it
 */
public record SignAsTold(String about, Presence presence, Relevance relevance, Direction direction, String evidenceFor, String evidenceAgainst) {

    boolean isBlank() {
        return presence == null && relevance == null && direction == null && evidenceFor == null && evidenceAgainst == null;
    }

    /** Whether nothing is missing: of what nobody knows there is nothing else to say; of everything else what it means, where it goes, and both sides. */
    boolean isWhole() {
        return presence == Presence.NOT_KNOWN
                || presence != null && relevance != null && direction != null && evidenceFor != null && evidenceAgainst != null;
    }

    /** How a field about it is called on the pages. */
    public static String field(String about, String what) {
        return about + "-" + what;
    }
}
