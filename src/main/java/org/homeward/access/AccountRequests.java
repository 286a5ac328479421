package org.homeward.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Collection;

/** What administrators asked one another to decide. */
@Collection
public class AccountRequests {

    private static final int MOST_SHOWN = 50;
    private static final String ALL = "select r from AccountRequest r join fetch r.account join fetch r.askedBy left join fetch r.decidedBy where ";

    @Inject
    private EntityManager em;

    void add(AccountRequest request) {
        em.persist(request);
    }

    Optional<AccountRequest> find(UUID id) {
        return em.createQuery(ALL + "r.id = :id", AccountRequest.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** What waits for somebody else than this one to decide, the oldest first. */
    List<AccountRequest> waitingFor(UUID administrator) {
        return em.createQuery(ALL + "r.decidedAt is null and r.askedBy.id <> :me and r.account.id <> :me order by r.askedAt, r.id", AccountRequest.class)
                .setParameter("me", administrator).getResultList();
    }

    List<AccountRequest> askedBy(UUID administrator) {
        return em.createQuery(ALL + "r.askedBy.id = :me order by r.askedAt desc, r.id desc", AccountRequest.class)
                .setParameter("me", administrator).setMaxResults(MOST_SHOWN).getResultList();
    }

    /** What waits to be decided about one account, the oldest first. */
    List<AccountRequest> waitingAbout(UserAccount account) {
        return em.createQuery(ALL + "r.decidedAt is null and r.account = :account order by r.askedAt, r.id", AccountRequest.class)
                .setParameter("account", account).getResultList();
    }
}
