package org.homeward.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.casefile.CaseAccess;
import org.homeward.person.Person;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All requests about two records of one person. One is there only for somebody who may touch both cases. */
@Collection
public class MergeRequests {

    private static final String READ = "select r from MergeRequest r join fetch r.survivorCase c join fetch r.mergedCase d join fetch r.survivor"
            + " join fetch r.merged join fetch r.askedBy a left join fetch r.decidedBy left join fetch r.undoes where ";

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;

    void add(MergeRequest request) {
        em.persist(request);
    }

    MergeRequest open(UUID id) {
        return access.bind(em.createQuery(READ + "r.id = :id and " + both(), MergeRequest.class)).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotThereException("merge request " + id));
    }

    /** What others asked for, the oldest first. */
    List<MergeRequest> waiting(int most) {
        return access.bind(em.createQuery(READ + "r.decidedAt is null and a.id <> :asker and " + both() + " order by r.askedAt, r.id", MergeRequest.class))
                .setParameter("asker", currentUser.getId()).setMaxResults(most).getResultList();
    }

    /** One's own, the newest first. */
    List<MergeRequest> mine(int most) {
        return access.bind(em.createQuery(READ + "a.id = :asker and " + both() + " order by r.askedAt desc, r.id desc", MergeRequest.class))
                .setParameter("asker", currentUser.getId()).setMaxResults(most).getResultList();
    }

    /** Whether something about one of these people waits for a decision. */
    boolean waitsAbout(Set<Person> people) {
        return em.createQuery("select count(r) from MergeRequest r where r.decidedAt is null and (r.survivor in :people or r.merged in :people)", Long.class)
                .setParameter("people", people).getSingleResult() > 0;
    }

    /** Whether another record was joined to that one later, and still is: what was done last is undone first. */
    boolean joinedSince(MergeRequest merging) {
        return em.createQuery("select count(r) from MergeRequest r where r.approved = true and r.undoes is null and r.undoneAt is null and r.decidedAt > :then"
                + " and (r.survivor = :survivor or r.merged = :survivor)", Long.class)
                .setParameter("then", merging.getDecidedAt()).setParameter("survivor", merging.getSurvivor()).getSingleResult() > 0;
    }

    private String both() {
        return access.condition("c") + " and " + access.condition("d");
    }
}
