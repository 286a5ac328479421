package org.homeward.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** What happened to cases on their way: milestones, screenings, times set aside, requests to close and to reopen. */
@Collection
public class CaseSteps {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(ReachedMilestone milestone) {
        em.persist(milestone);
    }

    void add(SafetyScreening screening) {
        em.persist(screening);
    }

    void add(SetAside setAside) {
        em.persist(setAside);
    }

    void add(CaseRequest request) {
        em.persist(request);
    }

    /** In the order in which they were reached. */
    public List<ReachedMilestone> milestones(CaseFile file) {
        return em.createQuery("select m from ReachedMilestone m left join fetch m.recordedBy where m.file = :file order by m.recordedAt, m.id",
                ReachedMilestone.class).setParameter("file", file).getResultList();
    }

    /** Newest first. */
    public List<SafetyScreening> screenings(CaseFile file) {
        return em.createQuery("select s from SafetyScreening s left join fetch s.recordedBy where s.file = :file order by s.screenedOn desc, s.id desc",
                SafetyScreening.class).setParameter("file", file).getResultList();
    }

    /** Why the case does not go on now, or empty when it does. */
    public Optional<SetAside> setAside(CaseFile file) {
        return em.createQuery("select s from SetAside s join fetch s.setBy where s.file = :file and s.endedAt is null order by s.setAt desc, s.id",
                SetAside.class).setParameter("file", file).setMaxResults(1).getResultStream().findFirst();
    }

    /** All requests about the case, newest first. */
    public List<CaseRequest> requests(CaseFile file) {
        return em.createQuery("select r from CaseRequest r join fetch r.askedBy left join fetch r.decidedBy where r.file = :file"
                + " order by r.askedAt desc, r.id desc", CaseRequest.class).setParameter("file", file).getResultList();
    }

    public Optional<CaseRequest> waitingRequest(CaseFile file) {
        return requests(file).stream().filter(CaseRequest::isWaiting).findFirst();
    }

    /** Requests that wait for a decision in the cases of the act in progress, the oldest first. */
    List<CaseRequest> waiting(int most) {
        return access.bind(em.createQuery("select r from CaseRequest r join fetch r.file c join fetch c.person join fetch r.askedBy where r.decidedAt is null and "
                + access.condition("c") + " order by r.askedAt, r.id", CaseRequest.class))
                .setMaxResults(most).getResultList();
    }

    /** The request of that id, as long as it waits. */
    CaseRequest openWaiting(CaseFile file, UUID requestId) {
        return waitingRequest(file).filter(r -> r.getId().equals(requestId))
                .orElseThrow(() -> new NotThereException("no such request waits"));
    }
}
