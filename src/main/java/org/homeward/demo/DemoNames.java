package org.homeward.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Yaml;

/** What a story calls its people and the things that came of its acts («as: first-visit»); users by their user names. */
final class DemoNames {

    private final Map<String, Entity> things = new HashMap<>();
    private final Map<String, Entity> people = new HashMap<>();
    private final UserAccounts accounts;

    DemoNames(UserAccounts accounts) {
        this.accounts = accounts;
    }

    void put(String name, CaseFile file) {
        things.put(name, file);
        people.put(name, file.getPerson());
    }

    void put(String name, Entity thing) {
        things.put(name, thing);
    }

    /** The thing of that name, as it was when it was named. */
    Entity thing(Yaml name) {
        Entity thing = things.get(name.text());
        if (thing == null) {
            throw name.wrong("nothing is called «" + name.text() + "» here; known: " + things.keySet());
        }
        return thing;
    }

    /** The person of a case of that name, or a person without one. */
    Entity person(Yaml name) {
        return people.containsKey(name.text()) ? people.get(name.text()) : thing(name);
    }

    UUID id(Yaml name) {
        return thing(name).getId();
    }

    /** A name inside what is told: the person of a case, a thing, or a user. */
    UUID within(Yaml name) {
        return things.containsKey(name.text()) ? person(name).getId() : accounts.byName(name.text()).map(Entity::getId).orElseGet(() -> id(name));
    }
}
