package org.homeward.person;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.Collection;

/** All people. Knows nobody's cases: whether a person may be seen is asked of the case file. */
@Collection
public class People {

    @Inject
    private EntityManager em;

    public void add(Person person) {
        em.persist(person);
        makeSearchable(person);
    }

    public Optional<Person> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Person.class, id));
    }

    /** Moves the person's version on, for a change that lies in rows beside the person: two lists of the same, saved from pages of the same moment, must not pass each other. */
    void changed(Person person) {
        em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Renews the search keys after a name was added or changed. */
    public void makeSearchable(Person person) {
        em.createQuery("delete from NameToken t where t.personId = :person").setParameter("person", person.getId()).executeUpdate();
        Set<NameKeys.Key> keys = new LinkedHashSet<>();
        person.getNames().forEach(name -> keys.addAll(NameKeys.of(name.getText())));
        keys.forEach(key -> em.persist(new NameToken(person.getId(), key)));
    }
}
