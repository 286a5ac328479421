package org.homeward.demo;

import java.util.Optional;
import org.homeward.casefile.PersonToRegister;
import org.homeward.casefile.Track;
import org.homeward.person.NewHousehold;
import org.homeward.person.NewPerson;
import org.homeward.person.PersonState;
import org.homeward.person.RelationRole;
import org.homeward.person.Sex;
import org.homeward.shared.Yaml;

/** Reads a person of a story as they are told at registration. */
final class DemoPeople {

    private DemoPeople() {
    }

    static PersonToRegister read(Yaml person) {
        person.onlyKeys("key", "name", "other-name", "sex", "born", "about", "nationality", "language", "interpreter", "relation", "lives-here", "track", "in-spite");
        NewPerson told = new NewPerson(person.text("name"), person.text("other-name", null), person.get("sex").oneOf(Sex.class),
                person.text("born", null), yes(person, "about", false), person.text("nationality", null), person.text("language", null),
                yes(person, "interpreter", false), PersonState.ALIVE);
        Optional<RelationRole> relation = person.find("relation").map(r -> r.oneOf(RelationRole.class));
        return new PersonToRegister(new NewHousehold.Member(told, relation.orElse(null), yes(person, "lives-here", true)),
                person.find("track").map(t -> t.oneOf(Track.class)).orElse(null), person.text("in-spite", null));
    }

    private static boolean yes(Yaml person, String key, boolean otherwise) {
        return person.find(key).map(Yaml::yes).orElse(otherwise);
    }
}
