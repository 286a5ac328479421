package org.homeward.sealednotes;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All requests to unseal: those that others asked, to be decided wherever the case is, and one's own. */
@Collection
class Unsealings {

    private static final String ROWS = "select u from Unsealing u join fetch u.file join fetch u.askedBy left join fetch u.decidedBy where ";

    @Inject
    private EntityManager em;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    void add(Unsealing unsealing) {
        em.persist(unsealing);
    }

    Unsealing open(UUID id) {
        return em.createQuery(ROWS + "u.id = :id", Unsealing.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotThereException("unsealing " + id));
    }

    /** Those of others that wait, the oldest first. */
    List<Unsealing> waiting(int most) {
        return em.createQuery(ROWS + "u.decidedAt is null and u.askedBy.id <> :me order by u.askedAt, u.id", Unsealing.class)
                .setParameter("me", currentUser.getId()).setMaxResults(most).getResultList();
    }

    /** What the user asked, the latest first. */
    List<Unsealing> asked(int most) {
        return em.createQuery(ROWS + "u.askedBy.id = :me order by u.askedAt desc, u.id desc", Unsealing.class)
                .setParameter("me", currentUser.getId()).setMaxResults(most).getResultList();
    }

    /** What the user asked on this case, the latest first. */
    List<Unsealing> asked(CaseFile file, int most) {
        return em.createQuery(ROWS + "u.file = :file and u.askedBy.id = :me order by u.askedAt desc, u.id desc", Unsealing.class)
                .setParameter("file", file).setParameter("me", currentUser.getId()).setMaxResults(most).getResultList();
    }

    /** The one that lets the user read this case now. */
    Optional<Unsealing> inForce(CaseFile file) {
        return em.createQuery(ROWS + "u.file = :file and u.askedBy.id = :me and u.approved = true and u.decidedAt > :since order by u.decidedAt desc, u.id", Unsealing.class)
                .setParameter("file", file).setParameter("me", currentUser.getId()).setParameter("since", Unsealing.decidedSince(clock.instant()))
                .setMaxResults(1).getResultStream().findFirst();
    }
}
