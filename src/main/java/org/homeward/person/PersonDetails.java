package org.homeward.person;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.shared.Collection;

/** Papers and ways of contact of people. Checks no access: only a use case that has opened a case may ask. */
@Collection
public class PersonDetails {

    @Inject
    private EntityManager em;

    void add(IdentityDocument document) {
        em.persist(document);
    }

    void add(WayOfContact way) {
        em.persist(way);
    }

    public List<IdentityDocument> documentsOf(Person person) {
        return em.createQuery("select d from IdentityDocument d where d.person = :person and d.dropped = false order by d.id",
                IdentityDocument.class).setParameter("person", person).getResultList();
    }

    public List<WayOfContact> waysTo(Person person) {
        return em.createQuery("select w from WayOfContact w where w.person = :person and w.dropped = false order by w.id",
                WayOfContact.class).setParameter("person", person).getResultList();
    }

    /** The ids of everything that is or was kept of a person beside the person: names, languages, papers, ways of contact, where they lived; what was dropped too. */
    public Set<UUID> partsOf(Person person) {
        return Stream.of("PersonName", "SpokenLanguage", "IdentityDocument", "WayOfContact", "Membership")
                .flatMap(part -> em.createQuery("select p.id from " + part + " p where p.person = :person", UUID.class)
                        .setParameter("person", person).getResultStream()).collect(Collectors.toSet());
    }

    /** The document, if it is that person's. */
    public Optional<IdentityDocument> document(Person person, UUID id) {
        return documentsOf(person).stream().filter(d -> d.getId().equals(id)).findFirst();
    }

    /** The way of contact, if it leads to that person. */
    public Optional<WayOfContact> way(Person person, UUID id) {
        return waysTo(person).stream().filter(w -> w.getId().equals(id)).findFirst();
    }
}
