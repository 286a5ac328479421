package org.homeward.casefile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that put a label on somebody.
 *
 * @param words             what to look for, between other letters or none, as an expression that browsers understand too
 * @param instead           what the writer may say
 * @param refusedOfChildren whether it is not accepted in a child's file
 */
public record Label(String words, String instead, boolean refusedOfChildren) {

    /** What somebody said: quoting it puts no label on anybody. Browsers look for the same. */
    public static final String QUOTED = "«[^»]*»|“[^”]*”|\"[^\"]*\"";

    static Label of(List<String> words, String instead, boolean refusedOfChildren) {
        return new Label(String.join("|", words).replaceAll("\\s+", "\\\\s+"), instead, refusedOfChildren);
    }

    /** The first of the words as the text has it. */
    Optional<String> foundIn(String text) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text.replaceAll(QUOTED, " "));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
