package org.homeward.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.homeward.keys.Signing;
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

    /** The rows written since then that no seal holds, oldest first. */
    List<AuditRow> waiting(Instant since, int most) {
        return em.createQuery("select r " + WAITING + " order by r.id", AuditRow.class).setParameter("oldest", firstIdOf(since)).setMaxResults(most).getResultList();
    }

    /** How many rows written between two moments no seal holds. */
    long countWaiting(Instant since, Instant until) {
        return em.createQuery("select count(r) " + WAITING + " and r.id < :newest", Long.class).setParameter("oldest", firstIdOf(since))
                .setParameter("newest", firstIdOf(until)).getSingleResult();
    }

    /** Writes all seals and their rows, see {@link FileRecord}. */
    void write(Writer out) {
        try {
            new DatabaseRecord(em.unwrap(Connection.class)).copy(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows are sealed. */
    long rows() {
        return last().map(AuditSeal::lastPlace).orElse(0L);
    }

    /** Verifies everything, see {@link AuditVerifier}. */
    AuditVerifier.Report verify(List<SealedHead> heads, Instant until, LongConsumer progress) {
        return new AuditVerifier(new DatabaseRecord(em.unwrap(Connection.class)), Signing.publicKey(), heads, progress).verify(until);
    }

    /** Lets no other node seal until the transaction ends. */
    void lock() {
        em.createNativeQuery("select id from audit_sealer for update").getSingleResult();
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
