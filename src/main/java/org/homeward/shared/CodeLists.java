package org.homeward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists of choices a programme may extend: {@code config/code-lists/<name>.yaml}, a list of codes. A code's words
 * stand in the message bundle under {@code code.<name>.<code>}. A code is never removed once used, only retired.
 */
@ApplicationScoped
@Named
public class CodeLists {

    private final Map<String, List<String>> loaded = new ConcurrentHashMap<>();

    /** The codes offered today, in the order of the file. */
    public List<String> of(String name) {
        return loaded.computeIfAbsent(name, n -> {
            Yaml file = Yaml.file("config/code-lists/" + n + ".yaml").onlyKeys("codes", "retired");
            return file.texts("codes");
        });
    }

    /** Whether the code is one of the list; nothing chosen is none. */
    public boolean has(String name, String code) {
        return code != null && of(name).contains(code);
    }
}
