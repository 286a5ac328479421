package org.homeward.rotation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.homeward.shared.Collection;

/** All changes of keys. */
@Collection
public class KeyRotations {

    @Inject
    private EntityManager em;

    void add(KeyRotation rotation) {
        em.persist(rotation);
    }

    Optional<KeyRotation> last() {
        return em.createQuery("select r from KeyRotation r order by r.begunAt desc, r.id desc", KeyRotation.class).setMaxResults(1).getResultStream().findFirst();
    }
}
