package org.homeward.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All requests to erase a case: one's own, and those of others that the act in progress may decide. */
@Collection
public class ErasureRequests {

    private static final String READ = "select r from ErasureRequest r join fetch r.file c join fetch r.askedBy a left join fetch r.decidedBy where ";

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;

    void add(ErasureRequest request) {
        em.persist(request);
    }

    /** One's own, whether the case is still there or not. */
    Optional<ErasureRequest> mine(UUID id) {
        return em.createQuery(READ + "r.id = :id and a.id = :me", ErasureRequest.class).setParameter("id", id).setParameter("me", currentUser.getId())
                .getResultStream().findFirst();
    }

    /** The newest first. */
    List<ErasureRequest> mine(int most) {
        return em.createQuery(READ + "a.id = :me order by r.askedAt desc, r.id desc", ErasureRequest.class).setParameter("me", currentUser.getId())
                .setMaxResults(most).getResultList();
    }

    ErasureRequest toDecide(UUID id) {
        return access.bind(em.createQuery(READ + "r.id = :id and " + access.condition("c"), ErasureRequest.class)).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotThereException("erasure request " + id));
    }

    /** What others asked for, the oldest first. */
    List<ErasureRequest> waiting(int most) {
        return access.bind(em.createQuery(READ + "r.decidedAt is null and a.id <> :me and " + access.condition("c") + " order by r.askedAt, r.id", ErasureRequest.class))
                .setParameter("me", currentUser.getId()).setMaxResults(most).getResultList();
    }

    boolean waitsAbout(CaseFile file) {
        return waits("ErasureRequest", "decidedAt", file);
    }

    /** Whether somebody still has to decide something in the case: that it opens again, or whether an emergency was one. */
    boolean isInUse(CaseFile file) {
        return waits("CaseRequest", "decidedAt", file) || waits("EmergencyOpening", "judgedAt", file);
    }

    private boolean waits(String what, String until, CaseFile file) {
        return em.createQuery("select count(r) from " + what + " r where r.file = :file and r." + until + " is null", Long.class)
                .setParameter("file", file).getSingleResult() > 0;
    }
}
