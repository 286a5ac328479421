package org.homeward.person;

/**
 * The number of an identity document. Says only its last three characters wherever it is printed without asking,
 * in logs and in the history of changes too.
 *
 * @param text the whole number, not empty
 */
public record DocumentNumber(String text) {

    public static final int LONGEST = 60;
    private static final String HIDDEN = "••••";

    /** As people may see it: {@code ••••417}; nothing of a number of three characters or fewer. */
    public String masked() {
        int length = text.codePointCount(0, text.length());
        return length <= 3 ? HIDDEN : HIDDEN + text.substring(text.offsetByCodePoints(0, length - 3));
    }

    @Override
    public String toString() {
        return masked();
    }
}
