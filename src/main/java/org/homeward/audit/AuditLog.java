package org.homeward.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.shared.Collection;
import org.homeward.shared.Page;

/** All audit rows. Rows are added and read, nothing else. */
@Collection
public class AuditLog {

    @Inject
    private EntityManager em;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** Writes a row in the transaction of the act. */
    public void add(String act, UUID caseId, String thing) {
        em.persist(new AuditRow(clock.instant(), currentUser.getId(), act, caseId, thing, AuditRow.Outcome.DONE));
    }

    /** Writes a row of its own, because the act's transaction will leave nothing behind. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void addApart(String act, AuditRow.Outcome outcome) {
        em.persist(new AuditRow(clock.instant(), currentUser.getId(), act, null, null, outcome));
    }

    public Page<AuditRow> page(int number) {
        List<AuditRow> rows = em.createQuery("select r from AuditRow r order by r.at desc, r.id desc", AuditRow.class)
                .setFirstResult((number - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList();
        long total = em.createQuery("select count(r) from AuditRow r", Long.class).getSingleResult();
        return new Page<>(rows, total, number, Page.DEFAULT_SIZE);
    }

    /** What happened around one case, newest first. */
    public List<AuditRow> ofCase(UUID caseId, int most) {
        return em.createQuery("select r from AuditRow r where r.caseId = :case order by r.at desc, r.id desc", AuditRow.class)
                .setParameter("case", caseId).setMaxResults(most).getResultList();
    }

    /** The cases that a user opened last, each once, the latest first. Looks at the last 300 openings. */
    public List<UUID> lastOpened(UUID userId, int most) {
        return em.createQuery("select r.caseId from AuditRow r where r.userId = :user and r.act = 'OpeningACase.open' and r.outcome = 'DONE'"
                + " order by r.at desc, r.id desc", UUID.class).setParameter("user", userId).setMaxResults(300)
                .getResultStream().distinct().limit(most).toList();
    }
}
