package org.homeward.assessment;

import java.util.Arrays;
import java.util.List;
import org.homeward.shared.Words;

/** How a need is met today. Four levels with a definition for each need, and that it is not known yet, which is an answer too. */
public enum Level {
    IN_CRISIS, VULNERABLE, STABLE, DOING_WELL, NOT_KNOWN;

    /** The four that have a definition, the hardest first. */
    public static List<Level> defined() {
        return Arrays.stream(values()).filter(Level::isKnown).toList();
    }

    public boolean isKnown() {
        return this != NOT_KNOWN;
    }

    /** As it stands in files and message keys: {@code in-crisis}. */
    public String code() {
        return Words.codeOf(this);
    }
}
