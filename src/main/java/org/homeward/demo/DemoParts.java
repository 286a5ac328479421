package org.homeward.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.homeward.shared.Collection;

/** Which files of invented people have been told. */
@Collection
public class DemoParts {

    @Inject
    private EntityManager em;
    @Inject
    private Clock clock;

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
