package org.homeward.judgement;

import java.time.Instant;
import org.homeward.shared.Words;

/**
 * Something on record that is otherwise than when the last judgement was finished.
 *
 * @param about  what it is about: a code of the list that the kind names, or for a flag its name
 * @param before how it stood then, or null when nothing was known
 * @param now    how it stands now, or null for what has only a name
 */
public record RecordedChange(Kind kind, String about, String before, String now, Instant at) {

    /** What changed; with the code lists of what it is about and how that stands. */
    public enum Kind {
        FLAG_OPENED(null, null), FLAG_DECIDED(null, "flag-decision"), STRENGTH("protective-factor", "strength-standing"),
        DRIVER("driver", "driver-today"), NEED("need", "level"), STATUS(null, "departure-status"), STANCE("stance-topic", "stance-answer");

        private final String about;
        private final String standing;

        Kind(String about, String standing) {
            this.about = about;
            this.standing = standing;
        }
    }

    /** The change in one line of that language. */
    public String say(Words words) {
        String key = "judgement.change." + Words.codeOf(kind) + (before == null ? "" : "-since");
        return words.say(key, kind.about == null ? words.translated(about) : words.code(kind.about, about), words.code(kind.standing, now), words.code(kind.standing, before));
    }
}
