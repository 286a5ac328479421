package org.homeward.reporting;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.Catalogue;
import org.homeward.shared.Yaml;

/**
 * The one place that decides what a level may contain, from {@code config/redaction.yaml}. What does not stand there is
 * withheld. Content that is withheld never reaches the document, so nothing hidden travels in a file.
 */
@Catalogue
public class Redaction {

    private final Map<RedactionLevel, Set<Content>> allowed = read(Yaml.file("config/redaction.yaml"));

    public boolean allows(RedactionLevel level, Content content) {
        return allowed.getOrDefault(level, Set.of()).contains(content);
    }

    static Map<RedactionLevel, Set<Content>> read(Yaml file) {
        Map<RedactionLevel, Set<Content>> levels = new EnumMap<>(RedactionLevel.class);
        file.onlyKeys("L0", "L1", "L2", "L3", "L4", "L5");
        for (RedactionLevel level : RedactionLevel.values()) {
            Set<Content> contents = EnumSet.noneOf(Content.class);
            file.get(level.name()).list().forEach(entry -> contents.add(entry.oneOf(Content.class)));
            levels.put(level, contents);
        }
        if (levels.get(RedactionLevel.L3).contains(Content.NAME) || levels.get(RedactionLevel.L3).contains(Content.THIRD_PARTIES)) {
            throw file.get("L3").wrong("a partner's copy holds no name and no third party; remove them here");
        }
        return levels;
    }
}
