package org.homeward.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.Collection;
import org.homeward.shared.Page;

/**
 * All changes of fields that were kept. Append-only: {@link FieldHistory} writes them. Checks no access: only a use case
 * that has opened what the things belong to may ask.
 */
@Collection
public class FieldChanges {

    /** Kept in step by the programme itself; nobody typed them. */
    private static final Set<String> DERIVED = Set.of("milestone", "lastContactAt", "summaryAt", "currentOf");
    private static final String OF = " where f.thingId in :things and f.field not in :derived";

    @Inject
    private EntityManager em;

    /** Who changed a thing last, and when. */
    public record Last(String by, Instant at) {
    }

    /**
     * One change and who made it.
     *
     * @param by the name, or null when the programme did
     */
    public record Change(FieldChange change, String by) {
    }

    public Optional<Last> lastOf(UUID thing) {
        return em.createQuery("select u.displayName, f.at from FieldChange f, UserAccount u where u.id = f.userId and f.thingId = :thing"
                + " order by f.at desc, f.id desc", Object[].class).setParameter("thing", thing).setMaxResults(1).getResultStream().findFirst()
                .map(row -> new Last((String) row[0], (Instant) row[1]));
    }

    /** What was changed in these things, the newest first. */
    public Page<Change> of(Set<UUID> things, int page) {
        if (things.isEmpty()) {
            return new Page<>(List.of(), 0, 1, Page.DEFAULT_SIZE);
        }
        List<Change> rows = em.createQuery("select f, u.displayName from FieldChange f left join UserAccount u on u.id = f.userId" + OF
                + " order by f.at desc, f.id desc", Object[].class).setParameter("things", things).setParameter("derived", DERIVED)
                .setFirstResult((page - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList().stream()
                .map(row -> new Change((FieldChange) row[0], (String) row[1])).toList();
        long total = em.createQuery("select count(f) from FieldChange f" + OF, Long.class)
                .setParameter("things", things).setParameter("derived", DERIVED).getSingleResult();
        return new Page<>(rows, total, page, Page.DEFAULT_SIZE);
    }
}
