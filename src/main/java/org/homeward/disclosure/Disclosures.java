package org.homeward.disclosure;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseAccess;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;

/** All disclosures. Those of a case are there only for acts that may touch the case. */
@Collection
public class Disclosures {

    private static final String WITH_PEOPLE = "select d from Disclosure d join fetch d.file c join fetch d.askedBy left join fetch d.decidedBy left join fetch d.givenBy where ";

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(Disclosure disclosure) {
        em.persist(disclosure);
    }

    Disclosure open(UUID id) {
        return access.bind(em.createQuery(WITH_PEOPLE + "d.id = :id and " + access.condition("c"), Disclosure.class)).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotThereException("disclosure " + id));
    }

    /** Of a case that was opened, the newest first. */
    Page<Disclosure> ofCase(UUID caseId, int number) {
        TypedQuery<Disclosure> rows = access.bind(em.createQuery(WITH_PEOPLE + "c.id = :case and " + access.condition("c") + " order by d.askedAt desc, d.id", Disclosure.class))
                .setParameter("case", caseId);
        long total = access.bind(em.createQuery("select count(d) from Disclosure d join d.file c where c.id = :case and " + access.condition("c"), Long.class))
                .setParameter("case", caseId).getSingleResult();
        return new Page<>(cut(rows, number), total, number, Page.DEFAULT_SIZE);
    }

    /** What was given, of a case that the act in progress may touch, the earliest first. */
    public List<Disclosure> given(UUID caseId) {
        return access.bind(em.createQuery(WITH_PEOPLE + "c.id = :case and d.state = :given and " + access.condition("c") + " order by d.givenOn, d.id", Disclosure.class))
                .setParameter("case", caseId).setParameter("given", Disclosure.State.GIVEN).getResultList();
    }

    /** What was proposed because something of that flag is to be told, the newest first. */
    List<Disclosure> ofFlag(UUID flagId) {
        return access.bind(em.createQuery(WITH_PEOPLE + "d.flagId = :flag and " + access.condition("c") + " order by d.askedAt desc, d.id", Disclosure.class))
                .setParameter("flag", flagId).getResultList();
    }

    /** Of the whole programme, the newest first; asks for no relation to the cases, because {@link DisclosureLine} holds nothing of them. */
    Page<DisclosureLine> register(int number) {
        List<DisclosureLine> rows = cut(em.createQuery("select d from Disclosure d join fetch d.file join fetch d.askedBy left join fetch d.decidedBy order by d.askedAt desc, d.id",
                Disclosure.class), number).stream().map(DisclosureLine::of).toList();
        return new Page<>(rows, em.createQuery("select count(d) from Disclosure d", Long.class).getSingleResult(), number, Page.DEFAULT_SIZE);
    }

    private static List<Disclosure> cut(TypedQuery<Disclosure> query, int number) {
        return query.setFirstResult((number - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList();
    }
}
