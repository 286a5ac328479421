package org.homeward.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Yaml;

/** What a story calls its people and the things that came of its acts («as: first-visit»). */
final class DemoNames {

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, UUID> people = new HashMap<>();

    void put(String name, CaseFile file) {
        ids.put(name, file.getId());
        people.put(name, file.getPerson().getId());
    }

    void put(String name, Entity thing) {
        ids.put(name, thing.getId());
    }

    UUID id(Yaml name) {
        UUID id = ids.get(name.text());
        if (id == null) {
            throw name.wrong("nothing is called «" + name.text() + "» here; known: " + ids.keySet());
        }
        return id;
    }

    /** A name inside what is told: the person of a case, or a thing. */
    UUID within(Yaml name) {
        return people.containsKey(name.text()) ? people.get(name.text()) : id(name);
    }
}
