package org.homeward.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Collection;

/** All verifyings of the audit. Each step of one is a transaction of its own, so that a page sees how far it is. */
@Collection
public class AuditChecks {

    @Inject
    private EntityManager em;
    @Inject
    private Clock clock;

    Optional<AuditCheck> last() {
        return em.createQuery("select c from AuditCheck c order by c.askedAt desc, c.id desc", AuditCheck.class).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<AuditCheck> lastEnded() {
        return em.createQuery("select c from AuditCheck c where c.endedAt is not null order by c.askedAt desc, c.id desc", AuditCheck.class)
                .setMaxResults(1).getResultStream().findFirst();
    }

    void add(AuditCheck check) {
        em.persist(check);
    }

    /** Takes the check that waits longest. Of two nodes that take it at once, the slower one fails by its version. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<UUID> take(long rows) {
        return em.createQuery("select c from AuditCheck c where c.begunAt is null order by c.askedAt, c.id", AuditCheck.class).setMaxResults(1)
                .getResultStream().findFirst().map(check -> {
                    check.begin(rows, clock.instant());
                    return check.getId();
                });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void reached(UUID id, long rows) {
        em.find(AuditCheck.class, id).reached(rows);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(UUID id, AuditVerifier.Report report) {
        em.find(AuditCheck.class, id).end(report, clock.instant());
    }
}
