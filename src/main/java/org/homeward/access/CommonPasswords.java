package org.homeward.access;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.shared.Catalogue;
import org.homeward.shared.ConfigFiles;
import org.homeward.shared.WrongFileException;

/** The passwords that attackers try first, from {@code config/common-passwords.txt}. */
@Catalogue
public class CommonPasswords {

    private static final String FILE = "config/common-passwords.txt";
    private static final int FEWEST = 10_000;

    private final Set<String> known = read(ConfigFiles.read(FILE));

    static Set<String> read(String text) {
        Set<String> words = text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        if (words.size() < FEWEST) {
            throw new WrongFileException(FILE, words.size() + 1, "the list has " + words.size() + " passwords; it needs " + FEWEST + " at least");
        }
        return words;
    }

    /** Whether it is one of them, one of them over and over, or one of them with nothing but digits and signs around it. */
    public boolean has(String password) {
        String typed = password.toLowerCase(Locale.ROOT);
        String core = typed.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return known.contains(typed) || known.contains(core) || IntStream.range(4, typed.length()).anyMatch(length -> isRepeated(typed, length));
    }

    private boolean isRepeated(String typed, int length) {
        String start = typed.substring(0, length);
        return known.contains(start) && start.repeat(typed.length() / length + 1).startsWith(typed);
    }
}
