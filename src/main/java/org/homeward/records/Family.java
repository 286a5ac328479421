package org.homeward.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;

/**
 * Who is known only because of one case: its person and their family, as far as nobody else's case needs them. Somebody
 * stays who has a case that is kept, or is related to or has lived with somebody who has.
 */
@Collection
public class Family {

    /** Whoever stands beside a person: relatives, those they lived with, and records that were joined to theirs. */
    private static final List<String> BESIDE = List.of(
            "select r.other.id from Relationship r where r.one.id = :person",
            "select r.one.id from Relationship r where r.other.id = :person",
            "select m.person.id from Membership m where m.household.id in (select n.household.id from Membership n where n.person.id = :person)",
            "select p.id from Person p where p.mergedInto.id = :person");

    @Inject
    private EntityManager em;

    /** The people that nobody knows any more when this case is erased. */
    Set<UUID> knownThrough(CaseFile file) {
        Set<UUID> going = new LinkedHashSet<>();
        Set<UUID> met = new LinkedHashSet<>();
        Deque<UUID> toLook = new ArrayDeque<>(List.of(file.getPerson().getId()));
        while (!toLook.isEmpty()) {
            UUID person = toLook.pop();
            if (met.add(person)) {
                Set<UUID> near = beside(person);
                near.add(person);
                if (!isKept(near, file)) {
                    going.add(person);
                    toLook.addAll(near);
                }
            }
        }
        return going;
    }

    /** The households in which nobody else ever lived. */
    Set<UUID> homesOf(Set<UUID> people) {
        return people.isEmpty() ? Set.of() : new LinkedHashSet<>(em.createQuery("select m.household.id from Membership m where m.person.id in :people and not exists"
                + " (select n.id from Membership n where n.household = m.household and n.person.id not in :people)", UUID.class).setParameter("people", people).getResultList());
    }

    private Set<UUID> beside(UUID person) {
        Set<UUID> near = new LinkedHashSet<>();
        BESIDE.forEach(query -> near.addAll(em.createQuery(query, UUID.class).setParameter("person", person).getResultList()));
        return near;
    }

    private boolean isKept(Set<UUID> people, CaseFile but) {
        return em.createQuery("select count(c) from CaseFile c where c.person.id in :people and c <> :but", Long.class)
                .setParameter("people", people).setParameter("but", but).getSingleResult() > 0;
    }
}
