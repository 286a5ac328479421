package org.homeward.audit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.homeward.keys.KeyedHash;

/** The words somebody looked for, as the audit keeps them: hashed with the programme's key, so that only who knows a word can ask who looked for it. */
final class SearchTerms {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 20;
    private static final int DIGITS = 16;

    private SearchTerms() {
    }

    /** One hash for each word, whatever its case and accents, with blanks between; null for no word. */
    static String hashed(String text) {
        List<String> hashes = text == null ? List.of() : hashes(text);
        return hashes.isEmpty() ? null : String.join(" ", hashes);
    }

    /** The hash of each word. */
    static List<String> hashes(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain)).filter(word -> !word.isEmpty()).distinct().limit(MOST_WORDS)
                .map(word -> KeyedHash.of("search-term", word).substring(0, DIGITS)).toList();
    }
}
