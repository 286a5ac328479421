package org.homeward.person;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes names comparable across scripts and spellings, so that Mohamed, Mukhamad, Мухаммад and محمد meet. Each word of a
 * name gets two keys: its plain Latin form, for typing the first letters, and its skeleton, the consonants that every
 * transcription keeps. The keys are never shown.
 */
public final class NameKeys {

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ash", "as", "ar", "an", "ad", "at");

    /** One word of a name. */
    public record Key(String plain, String skeleton) {
    }

    private NameKeys() {
    }

    /** The keys of all words of a name, each once. */
    public static List<Key> of(String name) {
        Set<Key> keys = new LinkedHashSet<>();
        for (String word : latin(name).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && !ARTICLES.contains(word)) {
                keys.add(new Key(cut(word), cut(skeleton(word))));
            }
        }
        return List.copyOf(keys);
    }

    private static String latin(String name) {
        String unified = name.toLowerCase(Locale.ROOT).replaceAll("[\\u064B-\\u065F\\u0640\\u0670]", "") // vowel signs, tatweel
                .replaceAll("[أإآٱ]", "ا").replace('ى', 'ي').replace('ة', 'ه').replaceAll("(^|\\s)ال(?=\\S{3})", "$1");
        synchronized (TO_LATIN) { // a transliterator is not safe for threads
            return TO_LATIN.transliterate(unified).replaceAll("[ʿʾ'’`ʹʺ]", "");
        }
    }

    /** Consonants only, with sounds that transcriptions mix made one: kh/h, q/c/k, sh/s, dh/d, th/t, gh/g, j/dj/zh. */
    private static String skeleton(String word) {
        String s = word.replace("kh", "h").replace("sch", "s").replace("sh", "s").replace("dzh", "j").replace("dj", "j").replace("zh", "j")
                .replace("ch", "s").replace("gh", "g").replace("dh", "d").replace("th", "t").replace("ph", "f").replace("ts", "s")
                .replace('q', 'k').replace('c', 'k').replace('x', 'h').replace('z', 's').replace('p', 'b').replace('v', 'f');
        String consonants = s.replaceAll("(?<=[aeiou])j(?![aeiou])", "").replaceAll("[aeiouyw]", "").replaceAll("(.)\\1+", "$1");
        String core = consonants.length() > 2 && consonants.endsWith("h") ? consonants.substring(0, consonants.length() - 1) : consonants;
        return core.isEmpty() ? s.substring(0, 1) : core;
    }

    private static String cut(String key) {
        return key.length() > 40 ? key.substring(0, 40) : key;
    }
}
