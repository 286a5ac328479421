package org.homeward.care;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseAccess;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All safety responses. What the act in progress may not touch is not there. */
@Collection
public class SafetyResponses {

    private static final String WITH_PEOPLE = "select r from SafetyResponse r join fetch r.file c join fetch c.person"
            + " join fetch r.openedBy left join fetch r.closedBy where ";
    private static final int MOST = 100;

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(SafetyResponse response) {
        em.persist(response);
    }

    SafetyResponse open(UUID id) {
        return access.bind(em.createQuery(WITH_PEOPLE + "r.id = :id and " + access.condition("c"), SafetyResponse.class))
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotThereException("safety response " + id));
    }

    /** Those of one case, the open ones first, then the newest. */
    List<SafetyResponse> ofCase(UUID caseId) {
        return access.bind(em.createQuery(WITH_PEOPLE + "c.id = :case and " + access.condition("c")
                + " order by case when r.closedAt is null then 0 else 1 end, r.openedAt desc, r.id", SafetyResponse.class))
                .setParameter("case", caseId).setMaxResults(MOST).getResultList();
    }

    /** The open ones, the longest open first. */
    List<SafetyResponse> open() {
        return access.bind(em.createQuery(WITH_PEOPLE + "r.closedAt is null and " + access.condition("c") + " order by r.openedAt, r.id",
                SafetyResponse.class)).setMaxResults(MOST).getResultList();
    }

    boolean anyOpen(UUID caseId) {
        return em.createQuery("select count(r) from SafetyResponse r where r.file.id = :case and r.closedAt is null", Long.class)
                .setParameter("case", caseId).getSingleResult() > 0;
    }
}
