package org.homeward.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Relation;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All requests to take a list out: one's own, and those of others that the act in progress may decide. */
@Collection
public class ExportRequests {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private EntityManager em;
    @Inject
    private CurrentUser currentUser;

    void add(ExportRequest request) {
        em.persist(request);
    }

    /** One's own, the newest first, at most {@code most}. */
    List<ExportRequest> mine(int most) {
        return em.createQuery("select r from ExportRequest r left join fetch r.decidedBy where r.askedBy.id = :me order by r.askedAt desc, r.id desc",
                ExportRequest.class).setParameter("me", currentUser.getId()).setMaxResults(most).getResultList();
    }

    Optional<ExportRequest> mine(UUID id) {
        return em.createQuery("select r from ExportRequest r join fetch r.askedBy left join fetch r.decidedBy where r.id = :id and r.askedBy.id = :me",
                ExportRequest.class).setParameter("id", id).setParameter("me", currentUser.getId()).getResultStream().findFirst();
    }

    /** One's own, held until the transaction ends: of two that take the same list out at once, the second finds it used. */
    ExportRequest hold(UUID id) {
        ExportRequest request = mine(id).orElseThrow(() -> new NotThereException("export request " + id));
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    /** What others asked for and the act in progress may decide, the oldest first. */
    List<ExportRequest> waiting(int most) {
        return bind(em.createQuery("select r from ExportRequest r join fetch r.askedBy a where r.decidedAt is null and a.id <> :me and " + reach()
                + " order by r.askedAt, r.id", ExportRequest.class)).setParameter("me", currentUser.getId()).setMaxResults(most).getResultList();
    }

    ExportRequest toDecide(UUID id) {
        return bind(em.createQuery("select r from ExportRequest r join fetch r.askedBy a left join fetch r.decidedBy where r.id = :id and " + reach(),
                ExportRequest.class)).setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotThereException("export request " + id));
    }

    /** Those that were approved before then and never taken out, as far as they still say who was looked for. */
    List<ExportRequest> lapsed(Instant decidedBefore) {
        return em.createQuery("select r from ExportRequest r where r.decidedAt <= :then and r.takenOutAt is null and r.query like '%q=%' order by r.id", ExportRequest.class)
                .setParameter("then", decidedBefore).getResultList();
    }

    /** The request has no case; it is its asker's team that relates somebody to it, or the whole programme. */
    private String reach() {
        return currentUser.relations().contains(Relation.PROGRAMME) ? "1 = 1" : "a.team.id = :team";
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return currentUser.relations().contains(Relation.PROGRAMME) ? query
                : query.setParameter("team", currentUser.getTeamId() == null ? NOBODY : currentUser.getTeamId());
    }
}
