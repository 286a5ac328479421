package org.homeward.casefile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that put a label on somebody.
 *
 * @param words             what to look for, between other letters or none, as an expression that browsers understand too
 * @param pattern           the same, between other letters, for us
 * @param instead           what the writer may say
 * @param refusedOfChildren whether it is not accepted in a child's file
 */
public record Label(String words, Pattern pattern, String instead, boolean refusedOfChildren) {

    /** What somebody said: quoting it puts no label on anybody. Browsers look for the same. */
    public static final String QUOTED = "«[^»]*»|“[^”]*”|\"[^\"]*\"";

    private static final Pattern QUOTES = Pattern.compile(QUOTED);

    static Label of(List<String> words, String instead, boolean refusedOfChildren) {
        String any = String.join("|", words).replaceAll("\\s+", "\\\\s+");
        return new Label(any, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), instead, refusedOfChildren);
    }

    /** The first of the words as the text has it. */
    Optional<String> foundIn(String text) {
        Matcher found = pattern.matcher(QUOTES.matcher(text).replaceAll(" "));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
