package org.homeward.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What typed text becomes before it is kept. */
public final class Text {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    /** Characters that turn the reading direction of what follows them: a name could make the rest of a line read backwards. */
    private static final Pattern DIRECTION_OVERRIDES = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern LONE_SURROGATES =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Text() {
    }

    /**
     * One form for one text: composed (NFC), line ends as {@code \n}, without control characters, lone surrogates and
     * direction overrides, without blanks at both ends. Emoji and every script stay.
     *
     * @return the cleaned text, or null for null or nothing but blanks
     */
    public static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        String text = typed.replace("\r\n", "\n").replace('\r', '\n');
        text = LONE_SURROGATES.matcher(text).replaceAll("");
        text = DIRECTION_OVERRIDES.matcher(CONTROLS.matcher(text).replaceAll("")).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return text.isEmpty() ? null : text;
    }
}
