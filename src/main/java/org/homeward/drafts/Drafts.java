package org.homeward.drafts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Collection;

/** All drafts. */
@Collection
public class Drafts {

    @Inject
    private EntityManager em;

    Optional<Draft> find(UUID user, String key) {
        return em.createQuery("select d from Draft d where d.userId = :user and d.key = :key", Draft.class)
                .setParameter("user", user).setParameter("key", key).getResultStream().findFirst();
    }

    List<Draft> of(UUID user) {
        return em.createQuery("select d from Draft d where d.userId = :user order by d.savedAt desc, d.id", Draft.class)
                .setParameter("user", user).setMaxResults(20).getResultList();
    }

    void forgetBefore(Instant moment) {
        em.createQuery("delete from Draft d where d.savedAt < :moment").setParameter("moment", moment).executeUpdate();
    }

    void add(Draft draft) {
        em.persist(draft);
    }

    void remove(Draft draft) {
        em.remove(draft);
    }
}
