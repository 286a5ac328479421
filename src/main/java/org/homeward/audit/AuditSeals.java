package org.homeward.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Collection;

/** All seals of the audit, and the rows that wait for one. Seals are added and read, nothing else. */
@Collection
public class AuditSeals {

    private static final String WAITING = "from AuditRow r where r.id >= :oldest and not exists (select l.place from AuditLeaf l where l.rowId = r.id)";

    @Inject
    private EntityManager em;

    Optional<AuditSeal> last() {
        return em.createQuery("select s from AuditSeal s order by s.number desc", AuditSeal.class).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<AuditSeal> number(long number) {
        return Optional.ofNullable(em.find(AuditSeal.class, number));
    }

    /** The rows written since then that no seal holds, oldest first. */
    List<AuditRow> waiting(Instant since, int most) {
        return em.createQuery("select r " + WAITING + " order by r.id", AuditRow.class).setParameter("oldest", firstIdOf(since)).setMaxResults(most).getResultList();
    }

    /** How many rows written between two moments no seal holds. */
    long countWaiting(Instant since, Instant until) {
        return em.createQuery("select count(r) " + WAITING + " and r.id < :newest", Long.class).setParameter("oldest", firstIdOf(since))
                .setParameter("newest", firstIdOf(until)).getSingleResult();
    }

    /** Lets no other node seal until the transaction ends. */
    void lock() {
        if (em.createNativeQuery("select id from audit_sealer for update").getResultList().isEmpty()) {
            em.createNativeQuery("insert into audit_sealer (id) values (1)").executeUpdate();
        }
    }

    void add(AuditSeal seal, List<AuditLeaf> leaves) {
        leaves.forEach(em::persist);
        em.persist(seal);
    }

    /** The smallest id that was made then: ids begin with their moment in milliseconds. */
    private static UUID firstIdOf(Instant moment) {
        return new UUID(Math.max(0, moment.toEpochMilli()) << 16, 0);
    }
}
