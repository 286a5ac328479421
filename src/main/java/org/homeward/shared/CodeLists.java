package org.homeward.shared;

import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lists of choices a programme may extend: {@code config/code-lists/<name>.yaml}, a list of codes. A code's words
 * stand in the message bundle under {@code code.<name>.<code>}. A code is never removed once used, only retired.
 */
@Catalogue
@Named
public class CodeLists {

    private final Map<String, List<String>> byName = new TreeMap<>();

    public CodeLists() {
        Yaml.folder("config/code-lists").forEach(file -> byName.put(name(file), read(name(file), file)));
    }

    /** The codes offered today, in the order of the file. */
    public List<String> of(String name) {
        List<String> codes = byName.get(name);
        if (codes == null) {
            throw new WrongFileException("config/code-lists/" + name + ".yaml", 1, "the file is missing; put it back");
        }
        return codes;
    }

    /** Whether the code is one of the list; nothing chosen is none. */
    public boolean has(String name, String code) {
        return code != null && of(name).contains(code);
    }

    static List<String> read(String name, Yaml file) {
        file.onlyKeys("codes", "retired");
        for (String part : List.of("codes", "retired")) {
            for (Yaml code : file.list(part)) {
                String key = "code." + name + "." + code.text();
                if (!Messages.has(key)) {
                    throw code.wrong("«" + code.text() + "» has no words; write " + key + " into a file under config/messages/en");
                }
            }
        }
        return file.texts("codes");
    }

    private static String name(Yaml file) {
        String path = file.fileName();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }
}
