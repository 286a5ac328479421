package org.homeward.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Collection;

/** All changes of fields that were kept. Append-only: {@link FieldHistory} writes them. */
@Collection
public class FieldChanges {

    @Inject
    private EntityManager em;

    /** Who changed a thing last, and when. */
    public record Last(String by, Instant at) {
    }

    public Optional<Last> lastOf(UUID thing) {
        return em.createQuery("select u.displayName, f.at from FieldChange f, UserAccount u where u.id = f.userId and f.thingId = :thing"
                + " order by f.at desc, f.id desc", Object[].class).setParameter("thing", thing).setMaxResults(1).getResultStream().findFirst()
                .map(row -> new Last((String) row[0], (Instant) row[1]));
    }
}
