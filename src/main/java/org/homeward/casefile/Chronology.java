package org.homeward.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.Collection;
import org.homeward.shared.Entity;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Page;

/**
 * The chronologies of all cases. Every feature adds what mattered; who may not read flags does not see their lines.
 * Newest first.
 */
@Collection
public class Chronology {

    /** The kind of the lines about flags. */
    public static final String FLAG = "flag";

    /** The kind of the lines that say what was found when somebody looked at the case again. */
    public static final String REVIEW = "review";

    private static final String FROM = " from SignificantEvent e join e.file c";

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /**
     * Adds a line in somebody's own words.
     *
     * @param kind   a code of {@code event-kind}
     * @param text   more about it, or null
     * @param source the record it speaks of, or null
     */
    public SignificantEvent add(CaseFile file, String kind, LocalDate on, String title, String text, Entity source) {
        SignificantEvent event = new SignificantEvent(file, kind, on, title, null, text, source, currentUser.account(), clock.instant());
        em.persist(event);
        return event;
    }

    /** Adds a line whose title is a message of the programme, so that it is read in every language. */
    public SignificantEvent note(CaseFile file, String kind, LocalDate on, String titleKey, String text, Entity source) {
        SignificantEvent event = new SignificantEvent(file, kind, on, null, titleKey, text, source, currentUser.account(), clock.instant());
        em.persist(event);
        return event;
    }

    public Page<SignificantEvent> page(UUID caseId, ChronologyQuery wanted) {
        List<SignificantEvent> rows = bind(em.createQuery("select e" + FROM + " left join fetch e.recordedBy where " + condition(wanted)
                + " order by e.happenedOn desc, e.id desc", SignificantEvent.class), caseId, wanted)
                .setFirstResult((wanted.page() - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList();
        long total = bind(em.createQuery("select count(e)" + FROM + " where " + condition(wanted), Long.class), caseId, wanted).getSingleResult();
        return new Page<>(rows, total, wanted.page(), Page.DEFAULT_SIZE);
    }

    /** The newest lines, at most that many. */
    public List<SignificantEvent> latest(UUID caseId, int most) {
        return bind(em.createQuery("select e" + FROM + " left join fetch e.recordedBy where " + condition(ChronologyQuery.ALL)
                + " order by e.happenedOn desc, e.id desc", SignificantEvent.class), caseId, ChronologyQuery.ALL).setMaxResults(most).getResultList();
    }

    private String condition(ChronologyQuery wanted) {
        return "c.id = :case and " + access.condition("c")
                + (currentUser.may(Permission.READ_FLAGS) ? "" : " and e.kind <> '" + FLAG + "'")
                + (wanted.kind() == null ? "" : " and e.kind = :kind")
                + (wanted.from() == null ? "" : " and e.happenedOn >= :from")
                + (wanted.until() == null ? "" : " and e.happenedOn <= :until");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, UUID caseId, ChronologyQuery wanted) {
        access.bind(query).setParameter("case", caseId);
        if (wanted.kind() != null) {
            query.setParameter("kind", wanted.kind());
        }
        if (wanted.from() != null) {
            query.setParameter("from", wanted.from());
        }
        if (wanted.until() != null) {
            query.setParameter("until", wanted.until());
        }
        return query;
    }
}
