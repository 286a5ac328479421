package org.homeward.audit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Denied;
import org.homeward.access.Relation;
import org.homeward.shared.Collection;
import org.homeward.shared.Page;

/** All audit rows. Rows are added and read, nothing else. */
@Collection
public class AuditLog {

    private static final UUID NO_CASE = new UUID(0, 0);

    @Inject
    private EntityManager em;
    @Inject
    private CaseNumbers caseNumbers;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** Writes a row in the transaction of the act. */
    public void add(String act, UUID caseId, String thing) {
        write(act, caseId, thing, AuditRow.Outcome.DONE, null);
    }

    /** Writes a row of its own, because the act's transaction will leave nothing behind. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void addApart(String act, UUID caseId, AuditRow.Outcome outcome, String reason) {
        write(act, caseId, null, outcome, reason);
    }

    /** How many sign-ins were refused so far; nobody is signed in, so the row names no user. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void addGuesses(String reason, String howMany) {
        write("SigningIn.signIn", null, howMany, AuditRow.Outcome.REFUSED, reason);
    }

    /** A page turned somebody away before any use case was asked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void turnedAway(@Observes Denied denied) {
        write(denied.what(), null, null, AuditRow.Outcome.DENIED, "role");
    }

    private void write(String act, UUID caseId, String thing, AuditRow.Outcome outcome, String reason) {
        Relation through = caseId != null && caseId.equals(currentUser.reached()) ? currentUser.through() : null;
        em.persist(new AuditRow(clock.instant(), currentUser, new AuditRow.Deed(act, caseId, thing, outcome, through, reason,
                SearchTerms.hashed(currentUser.lookedFor()))));
    }

    /** The page of rows that a query asks for, newest first. */
    List<AuditRow> rows(AuditQuery query) {
        return bind(em.createQuery("select r from AuditRow r where " + condition(query) + " order by r.at desc, r.id desc", AuditRow.class), query)
                .setFirstResult((query.page() - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList();
    }

    long count(AuditQuery query) {
        return bind(em.createQuery("select count(r) from AuditRow r where " + condition(query), Long.class), query).getSingleResult();
    }

    private static String condition(AuditQuery query) {
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        query.user().ifPresent(u -> all.add("r.userId in (select u.id from UserAccount u where u.userName = :user)"));
        query.act().ifPresent(a -> all.add("r.act like :act"));
        query.number().ifPresent(n -> all.add("r.caseId = :case"));
        query.outcome().ifPresent(o -> all.add("r.outcome = :outcome"));
        query.from().ifPresent(d -> all.add("r.at >= :from"));
        query.until().ifPresent(d -> all.add("r.at < :until"));
        return String.join(" and ", all);
    }

    private <Q extends Query> Q bind(Q asked, AuditQuery query) {
        query.user().ifPresent(u -> asked.setParameter("user", u));
        query.act().ifPresent(a -> asked.setParameter("act", a + "%"));
        query.number().ifPresent(n -> asked.setParameter("case", caseNumbers.caseOf(n).orElse(NO_CASE)));
        query.outcome().ifPresent(o -> asked.setParameter("outcome", o.name()));
        query.from().ifPresent(d -> asked.setParameter("from", d.atStartOfDay(clock.getZone()).toInstant()));
        query.until().ifPresent(d -> asked.setParameter("until", d.plusDays(1).atStartOfDay(clock.getZone()).toInstant()));
        return asked;
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
