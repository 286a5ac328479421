package org.homeward.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Collection;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;

/** All contacts of people with others outside, and the others that are known by name. */
@Collection
public class OutsideContacts {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private HomewardClock clock;

    void add(OutsideContact contact) {
        em.persist(contact);
    }

    /** The contact; not there without a relation to its case that the act in progress asks for. */
    public OutsideContact open(UUID id) {
        return access.bind(em.createQuery("select o from OutsideContact o join fetch o.file c join fetch o.recordedBy left join fetch o.named"
                + " where o.id = :id and " + access.condition("c"), OutsideContact.class)).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotThereException("outside contact " + id));
    }

    /** Every contact told in a case, also those entered in error, newest first; for whoever has opened the case already. */
    public List<OutsideContact> of(CaseFile file) {
        return em.createQuery("select o from OutsideContact o join fetch o.recordedBy left join fetch o.named where o.file = :file"
                + " order by o.happenedOn desc, o.id desc", OutsideContact.class).setParameter("file", file).getResultList();
    }

    long count(CaseFile file, ContactFilter filter) {
        return narrow(em.createQuery("select count(o) from OutsideContact o where " + condition(filter), Long.class), file, filter).getSingleResult();
    }

    /** The keys of the newest contacts. */
    List<ContactLog.Key> newest(CaseFile file, ContactFilter filter, int most) {
        return narrow(em.createQuery("select o.id, o.happenedOn from OutsideContact o where " + condition(filter)
                + " order by o.happenedOn desc, o.id desc", Object[].class), file, filter).setMaxResults(most).getResultStream()
                .map(key -> new ContactLog.Key((UUID) key[0], ((LocalDate) key[1]).atStartOfDay(clock.getZone()).toInstant())).toList();
    }

    /** The contacts with these ids and whom they were with. */
    List<OutsideContact> read(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select o from OutsideContact o join fetch o.recordedBy left join fetch o.named"
                + " where o.id in :ids", OutsideContact.class).setParameter("ids", ids).getResultList();
    }

    /** A contact that went on for a time counts for every day of it. */
    private static String condition(ContactFilter filter) {
        return "o.file = :file" + (filter.from() == null ? "" : " and coalesce(o.until, o.happenedOn) >= :from")
                + (filter.until() == null ? "" : " and o.happenedOn <= :until");
    }

    private static <T> TypedQuery<T> narrow(TypedQuery<T> query, CaseFile file, ContactFilter filter) {
        query.setParameter("file", file);
        if (filter.from() != null) {
            query.setParameter("from", filter.from());
        }
        if (filter.until() != null) {
            query.setParameter("until", filter.until());
        }
        return query;
    }

    /** Those of the case's network who are known by name. */
    public List<NetworkPerson> network(CaseFile file) {
        return em.createQuery("select n from NetworkPerson n where n.file = :file order by n.name, n.id", NetworkPerson.class)
                .setParameter("file", file).getResultList();
    }

    /** Whoever is known by that name in this case. */
    Optional<NetworkPerson> named(CaseFile file, String name) {
        return em.createQuery("select n from NetworkPerson n where n.file = :file and lower(n.name) = :name order by n.id", NetworkPerson.class)
                .setParameter("file", file).setParameter("name", name.toLowerCase(Locale.ROOT)).getResultStream().findFirst();
    }

    void add(NetworkPerson person) {
        em.persist(person);
    }

    NetworkPerson openNamed(UUID id) {
        return access.bind(em.createQuery("select n from NetworkPerson n join fetch n.file c where n.id = :id and " + access.condition("c"),
                NetworkPerson.class)).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotThereException("network person " + id));
    }

    /** Those whom nobody asked to keep longer and whom no restriction in force names, some at a time. */
    List<UUID> notKept(LocalDate today, int most) {
        return em.createQuery("select n.id from NetworkPerson n where n.keepUntil < :today and not exists (select r from ContactRestriction r"
                + " where r.file = n.file and lower(r.who) = lower(n.name) and r.inErrorReason is null and r.liftedOn is null"
                + " and (r.until is null or r.until >= :today)) order by n.keepUntil, n.id", UUID.class)
                .setParameter("today", today).setMaxResults(most).getResultList();
    }

    /** Forgets these, and what they were known as before. Contacts with them stay, with nobody's name. */
    void forget(List<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        em.flush();
        for (String act : List.of("update OutsideContact o set o.named = null where o.named.id in :people",
                "delete from FieldChange f where f.thingId in :people", "delete from NetworkPerson n where n.id in :people")) {
            em.createQuery(act).setParameter("people", people).executeUpdate();
        }
        em.clear();
    }
}
