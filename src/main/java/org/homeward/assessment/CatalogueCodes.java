package org.homeward.assessment;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.flags.AgeGroup;
import org.homeward.shared.Messages;
import org.homeward.shared.Yaml;

/** Checks the codes of one catalogue while it is read: of the right shape, each only once, each with a name in the messages. */
final class CatalogueCodes {

    private final Pattern shape;
    private final String example;
    private final Set<String> seen = new HashSet<>();

    CatalogueCodes(Pattern shape, String example) {
        this.shape = shape;
        this.example = example;
    }

    String read(Yaml code, String list) {
        if (!shape.matcher(code.text()).matches()) {
            throw code.wrong("«" + code.text() + "» is not a code; write one like " + example);
        }
        if (!seen.add(code.text())) {
            throw code.wrong("«" + code.text() + "» stands here twice; remove one");
        }
        return named(code, list);
    }

    /** The code, which must have words. */
    static String named(Yaml code, String list) {
        String key = "code." + list + "." + code.text();
        if (!Messages.has(key)) {
            throw code.wrong("«" + code.text() + "» has no name; add " + key + " to config/messages/en/assessment.properties");
        }
        return code.text();
    }

    static Set<AgeGroup> groups(Yaml entry) {
        return entry.get("applies-to").list().stream().map(g -> g.oneOf(AgeGroup.class)).collect(Collectors.toSet());
    }
}
