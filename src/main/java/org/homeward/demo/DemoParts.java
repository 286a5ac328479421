package org.homeward.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.homeward.shared.Collection;
import org.homeward.shared.Entity;

/** Which files of invented people have been told, and what came of their acts. */
@Collection
public class DemoParts {

    @Inject
    private EntityManager em;
    @Inject
    private Clock clock;

    /** A thing as it stands now. */
    Entity find(Entity known) {
        return em.find(known.getClass(), known.getId());
    }

    /** Notes a file as told; false when it was told before. */
    @Transactional
    public boolean begin(String name) {
        if (em.find(DemoPart.class, name) != null) {
            return false;
        }
        em.persist(new DemoPart(name, clock.instant()));
        return true;
    }
}
