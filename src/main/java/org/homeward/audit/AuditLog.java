package org.homeward.audit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The page of rows that a query asks for, newest first. Nothing watches them for changes: there are none, and an export reads thousands. */
    List<AuditRow> rows(AuditQuery query) {
        return bind(em.createQuery("select r from AuditRow r where " + condition(query) + " order by r.at desc, r.id desc", AuditRow.class), query)
                .setHint("eclipselink.read-only", true)
                .setFirstResult((query.page() - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList();
    }

    long count(AuditQuery query) {
        return bind(em.createQuery("select count(r) from AuditRow r where " + condition(query), Long.class), query).getSingleResult();
    }

    private static String condition(AuditQuery query) {
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        query.user().ifPresent(u -> all.add("r.userId in (select u.id from UserAccount u where u.userName = :user)"));
        query.act().ifPresent(a -> all.add("r.act like :act"));
        query.kind().ifPresent(k -> all.add(condition(k)));
        query.relation().ifPresent(r -> all.add("r.relation = :relation"));
        query.words().ifPresent(w -> IntStream.range(0, SearchTerms.hashes(w).size()).forEach(i -> all.add("r.words like :word" + i)));
        query.number().ifPresent(n -> all.add("r.caseId = :case"));
        query.outcome().ifPresent(o -> all.add("r.outcome = :outcome"));
        query.from().ifPresent(d -> all.add("r.at >= :from"));
        query.until().ifPresent(d -> all.add("r.at < :until"));
        return String.join(" and ", all);
    }

    private <Q extends Query> Q bind(Q asked, AuditQuery query) {
        query.user().ifPresent(u -> asked.setParameter("user", u));
        query.act().ifPresent(a -> asked.setParameter("act", a + "%"));
        query.kind().ifPresent(k -> bind(asked, k));
        query.relation().ifPresent(r -> asked.setParameter("relation", r.name()));
        query.words().map(SearchTerms::hashes).ifPresent(hashes -> IntStream.range(0, hashes.size()).forEach(i -> asked.setParameter("word" + i, "%" + hashes.get(i) + "%")));
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

    /** How many different cases a user opened since then, or how often they did the acts of another kind, and whether they are stopped. */
    Reading reading(UUID userId, AuditKind kind, Instant since) {
        TypedQuery<Object[]> query = em.createQuery("select count(" + (kind == AuditKind.OPENED ? "distinct r.caseId" : "r")
                + "), (select count(a) from Alert a where a.about.id = :user and a.kind = :stopped and a.settledAt is null)"
                + " from AuditRow r where r.userId = :user and r.at > :since and " + condition(kind) + " and r.outcome = 'DONE'"
                + " and not exists (select s.id from Alert s where s.about.id = :user and s.kind = :stopped and s.settledAt >= r.at)", Object[].class);
        Object[] row = bind(query, kind).setParameter("user", userId).setParameter("stopped", Alert.Kind.READING_STOPPED).setParameter("since", since).getSingleResult();
        return new Reading((Long) row[0], (Long) row[1] > 0);
    }

    private static String condition(AuditKind kind) {
        return IntStream.range(0, kind.acts().size()).mapToObj(i -> "r.act like :kind" + i).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static <Q extends Query> Q bind(Q asked, AuditKind kind) {
        IntStream.range(0, kind.acts().size()).forEach(i -> asked.setParameter("kind" + i, kind.acts().get(i) + "%"));
        return asked;
    }

    /**
     * Who opened, printed or took out a case between two moments, how often and through which relation; who looked last
     * comes first. Checks no access: only a use case that has opened the case may ask.
     *
     * @param until the first moment that does not count any more
     */
    public Page<Looks> whoLooked(UUID caseId, Instant from, Instant until, int page) {
        String looked = " from audit_row r join user_account u on u.id = r.user_id where r.case_id = ?1 and r.at >= ?2 and r.at < ?3 and r.outcome = 'DONE'"
                + " and (r.act = 'OpeningACase.open' or r.act like 'Printing%' or r.act like 'Exporting%') group by u.id, u.display_name, r.relation, r.act";
        List<?> found = em.createNativeQuery("select u.display_name, r.relation, r.act, count(*), min(r.at), max(r.at)" + looked + " order by max(r.at) desc, u.id, r.act")
                .setParameter(1, caseId).setParameter(2, from.atOffset(ZoneOffset.UTC)).setParameter(3, until.atOffset(ZoneOffset.UTC))
                .setFirstResult((page - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE + 1).getResultList();
        List<Looks> rows = found.stream().map(row -> (Object[]) row)
                .map(r -> new Looks((String) r[0], (String) r[1], (String) r[2], ((Number) r[3]).longValue(), moment(r[4]), moment(r[5]))).toList();
        int before = (page - 1) * Page.DEFAULT_SIZE;
        return new Page<>(rows.subList(0, Math.min(Page.DEFAULT_SIZE, rows.size())), before + rows.size(), page, Page.DEFAULT_SIZE);
    }

    /** A moment as each of the two databases hands it out. */
    private static Instant moment(Object stored) {
        return stored instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) stored).toInstant();
    }

    /** How often something was done since then. */
    public long countDone(String act, Instant since) {
        return em.createQuery("select count(r) from AuditRow r where r.act = :act and r.outcome = 'DONE' and r.at >= :since", Long.class)
                .setParameter("act", act).setParameter("since", since).getSingleResult();
    }

    /** The cases that a user opened last, each once, the latest first. Looks at the last 300 openings. */
    public List<UUID> lastOpened(UUID userId, int most) {
        return em.createQuery("select r.caseId from AuditRow r where r.userId = :user and r.act = 'OpeningACase.open' and r.outcome = 'DONE'"
                + " order by r.at desc, r.id desc", UUID.class).setParameter("user", userId).setMaxResults(300)
                .getResultStream().distinct().limit(most).toList();
    }
}
