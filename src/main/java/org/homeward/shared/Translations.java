package org.homeward.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the catalogues under {@code config/} say, in other languages: {@code config/messages/<language>/*.yaml}, each English
 * sentence with the same in that language. The sentence is its own key: worded anew, it is said in English until somebody
 * translates the new words, and never as what it once meant.
 */
public final class Translations {

    private static final Map<String, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    private Translations() {
    }

    /** The sentence in that language; as it is when nobody translated it. */
    public static String say(Locale locale, String sentence) {
        return sentence == null ? null : of(locale.getLanguage()).getOrDefault(sentence, sentence);
    }

    /** Every translated sentence, by the English one. */
    public static Map<String, String> of(String language) {
        return LOADED.computeIfAbsent(language, l -> read(Yaml.folder("config/messages/" + l)));
    }

    static Map<String, String> read(List<Yaml> files) {
        Map<String, String> sentences = new HashMap<>();
        for (Yaml file : files) {
            file.entries().forEach((sentence, translation) -> {
                if (translation.text().isBlank()) {
                    throw translation.wrong("«" + sentence + "» has no translation; write it, or remove the sentence");
                }
                if (sentences.put(sentence, translation.text()) != null) {
                    throw translation.wrong("«" + sentence + "» is translated in another file too; remove one");
                }
            });
        }
        return Map.copyOf(sentences);
    }
}
