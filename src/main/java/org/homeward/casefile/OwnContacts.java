package org.homeward.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.shared.Collection;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;

/**
 * All contacts of ours with people and families. Restricted ones are there for their author and for whoever answers for
 * the team of the case or its children; a share or an emergency opens none.
 */
@Collection
public class OwnContacts {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    void add(OwnContact contact) {
        em.persist(contact);
    }

    /** The contact; not there without a relation to its case that the act in progress asks for, nor when it is restricted to others. */
    public OwnContact open(UUID id) {
        return bindReader(access.bind(em.createQuery("select o from OwnContact o join fetch o.file c join fetch o.recordedBy where o.id = :id and "
                + access.condition("c") + " and " + readable("c"), OwnContact.class))).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotThereException("own contact " + id));
    }

    long count(CaseFile file, ContactFilter filter) {
        return narrow(em.createQuery("select count(o) from OwnContact o where " + condition(filter), Long.class), file, filter).getSingleResult();
    }

    /** The keys of the newest contacts that the user may read. */
    List<ContactLog.Key> newest(CaseFile file, ContactFilter filter, int most) {
        return narrow(em.createQuery("select o.id, o.happenedAt from OwnContact o where " + condition(filter)
                + " order by o.happenedAt desc, o.id desc", Object[].class), file, filter).setMaxResults(most).getResultStream()
                .map(key -> new ContactLog.Key((UUID) key[0], (Instant) key[1])).toList();
    }

    /** The contacts with these ids and who was there. */
    List<OwnContact> read(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select o from OwnContact o join fetch o.recordedBy where o.id in :ids", OwnContact.class)
                .setParameter("ids", ids).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "o.present").getResultList();
    }

    private String condition(ContactFilter filter) {
        return "o.file = :file" + (filter.oneKind() ? " and o.kind = :kind" : "") + (filter.from() == null ? "" : " and o.happenedAt >= :from")
                + (filter.until() == null ? "" : " and o.happenedAt < :until") + (filter.significant() ? " and o.significant = true" : "")
                + " and " + readable("o.file");
    }

    private <T> TypedQuery<T> narrow(TypedQuery<T> query, CaseFile file, ContactFilter filter) {
        query.setParameter("file", file);
        if (filter.oneKind()) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.from() != null) {
            query.setParameter("from", filter.from().atStartOfDay(clock.getZone()).toInstant());
        }
        if (filter.until() != null) {
            query.setParameter("until", filter.until().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        }
        return bindReader(query);
    }

    /** The kind of contact the user logged last. */
    Optional<String> lastKind() {
        return em.createQuery("select o.kind from OwnContact o where o.recordedBy.id = :me order by o.recordedAt desc, o.id desc", String.class)
                .setParameter("me", currentUser.getId()).setMaxResults(1).getResultStream().findFirst();
    }

    private String readable(String c) {
        return "(o.restricted = false or o.recordedBy.id = :reader" + access.orAnswering(c) + ")";
    }

    private <Q extends Query> Q bindReader(Q query) {
        query.setParameter("reader", currentUser.getId());
        return access.bindAnswering(query);
    }
}
