package org.homeward.shared;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word the program says: {@code config/messages/<language>/<feature>.properties}. English is complete; a key
 * another language lacks is said in English. Plurals and genders by ICU MessageFormat.
 */
public final class Messages {

    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"));

    private static final Map<String, Map<String, String>> LOADED = new ConcurrentHashMap<>();
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Messages() {
    }

    /** Whether there is such a text, at least in English. */
    public static boolean has(String key) {
        return texts("en").containsKey(key);
    }

    /**
     * The sentence in that language.
     *
     * @param args fill the placeholders {0}, {1} …
     * @return the sentence, or the key between question marks when nobody wrote it (a test looks for those)
     */
    public static String say(Locale locale, String key, Object... args) {
        String language = locale.getLanguage();
        String pattern = texts(language).getOrDefault(key, texts("en").get(key));
        if (pattern == null) {
            return "???" + key + "???";
        }
        MessageFormat format = FORMATS.computeIfAbsent(language + pattern, p -> new MessageFormat(pattern, locale));
        synchronized (format) { // MessageFormat is not safe for threads
            return format.format(args, new StringBuffer(), null).toString();
        }
    }

    public static Map<String, String> texts(String language) {
        return LOADED.computeIfAbsent(language, Messages::load);
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new HashMap<>();
        for (String file : ConfigFiles.list("config/messages/" + language, ".properties")) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(ConfigFiles.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (IllegalArgumentException e) {
                throw new WrongFileException(file, 1, "is not a properties file: " + e.getMessage());
            }
            properties.forEach((k, v) -> texts.put(k.toString(), checked(file, k.toString(), v.toString())));
        }
        return Map.copyOf(texts);
    }

    static String checked(String file, String key, String pattern) {
        try {
            new MessagePattern(pattern);
            return pattern;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            int line = 1 + (int) ConfigFiles.read(file).lines().takeWhile(l -> !l.startsWith(key)).count();
            throw new WrongFileException(file, line, "the text of «" + key + "» cannot be read (" + e.getMessage()
                    + "); close every { with }, and write '' for an apostrophe");
        }
    }
}
