package org.homeward.access.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser calls itself, in two words that its person understands: «Firefox, Android». Names are the same in every language. */
final class Browsers {

    /** In this order: most browsers call themselves several names, the telling one stands first here. */
    private static final Map<String, String> PROGRAMS = ordered("Edg", "Edge", "OPR", "Opera", "SamsungBrowser", "Samsung Internet", "Firefox", "Firefox",
            "Chrome", "Chrome", "Safari", "Safari");
    private static final Map<String, String> SYSTEMS = ordered("Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows",
            "Mac OS", "macOS", "Linux", "Linux");

    private Browsers() {
    }

    static String name(String agent) {
        String known = Stream.of(PROGRAMS, SYSTEMS).flatMap(names -> names.entrySet().stream().filter(e -> agent.contains(e.getKey())).limit(1))
                .map(Map.Entry::getValue).collect(Collectors.joining(", "));
        return known.isEmpty() ? agent.substring(0, Math.min(40, agent.length())) : known;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
