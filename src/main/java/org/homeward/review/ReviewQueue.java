package org.homeward.review;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.CurrentUser;
import org.homeward.casefile.CaseAccess;
import org.homeward.flags.Flag;
import org.homeward.flags.FlagState;
import org.homeward.shared.Collection;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Page;

/**
 * The open flags of the cases within reach, in the order in which they are due. What one has proposed or raised oneself and
 * waits for somebody else is not in one's own queue.
 */
@Collection
public class ReviewQueue {

    /** A review counts as waiting a little before its day. */
    private static final Duration SOON = Duration.ofDays(3);

    /** What the user has decided or raised oneself, and somebody else has to agree with. Who raised it is asked apart: a path would drop what rules opened. */
    private static final String MINE = "(f.state = org.homeward.flags.FlagState.AWAITING_AGREEMENT"
            + " and exists (select r.id from Flag r where r.id = f.id and r.opening.by.id = :mine)"
            + " or f.state = org.homeward.flags.FlagState.AWAITING_SECOND and exists (select d.id from FlagDecision d where d.flag = f and d.recordedBy.id = :mine"
            + " and not exists (select later.id from FlagDecision later where later.flag = f and later.recordedAt > d.recordedAt)))";

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    public Page<QueueRow> page(QueueFilter filter, int number) {
        int page = Math.max(1, number);
        List<Flag> flags = bind(em.createQuery("select f from Flag f join f.file c left join fetch f.opening.by left join fetch f.takenBy t where "
                + condition(filter) + " order by f.clock.dueAt, f.id", Flag.class), filter).setHint("eclipselink.join-fetch", "f.file.person")
                .setFirstResult((page - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList();
        Map<UUID, Long> evidence = evidence(flags);
        return new Page<>(flags.stream().map(f -> new QueueRow(f, evidence.getOrDefault(f.getId(), 0L))).toList(), count(filter), page, Page.DEFAULT_SIZE);
    }

    public long count(QueueFilter filter) {
        return bind(em.createQuery("select count(f) from Flag f join f.file c left join f.takenBy t where " + condition(filter), Long.class), filter).getSingleResult();
    }

    /** When the flag that waits longest was raised; empty when nothing waits. */
    public Optional<Instant> oldest(QueueFilter filter) {
        return bind(em.createQuery("select f from Flag f join f.file c left join f.takenBy t where " + condition(filter)
                + " order by f.opening.at, f.id", Flag.class), filter).setMaxResults(1).getResultStream().findFirst().map(flag -> flag.getOpening().getAt());
    }

    /** The flag to decide after this one: the most pressing other one that waits. */
    public Optional<Flag> next(UUID after) {
        return bind(em.createQuery("select f from Flag f join fetch f.file c left join f.takenBy t where f.id <> :after and " + condition(QueueFilter.WAITING)
                + " order by f.clock.dueAt, f.id", Flag.class), QueueFilter.WAITING).setParameter("after", after).setMaxResults(1)
                .getResultStream().findFirst();
    }

    private Map<UUID, Long> evidence(List<Flag> flags) {
        return flags.isEmpty() ? Map.of() : em.createQuery("select e.flag.id, count(e) from FlagEvidence e where e.flag in :flags group by e.flag.id",
                Object[].class).setParameter("flags", flags).getResultStream().collect(Collectors.toMap(r -> (UUID) r[0], r -> (Long) r[1]));
    }

    private String condition(QueueFilter filter) {
        String show = switch (filter.show()) {
            case WAITING -> " and (f.state in :undecided or f.clock.dueAt <= :soon)";
            case LATE -> " and f.clock.dueAt < :now";
            case OPEN -> "";
        };
        String taken = switch (filter.taken()) {
            case ME -> " and t.id = :me";
            case NOBODY -> " and t.id is null";
            case ANY -> "";
        };
        return "f.closedAt is null and " + access.condition("c") + show + taken + (filter.severity() == null ? "" : " and f.severity = :severity")
                + (filter.show() == QueueFilter.Show.OPEN ? "" : " and not " + MINE);
    }

    private <Q extends Query> Q bind(Q query, QueueFilter filter) {
        switch (filter.show()) {
            case WAITING -> query.setParameter("undecided", FlagState.undecided()).setParameter("soon", clock.instant().plus(SOON));
            case LATE -> query.setParameter("now", clock.instant());
            case OPEN -> { }
        }
        if (filter.show() != QueueFilter.Show.OPEN) {
            query.setParameter("mine", currentUser.getId());
        }
        if (filter.taken() == QueueFilter.Taken.ME) {
            query.setParameter("me", currentUser.getId());
        }
        if (filter.severity() != null) {
            query.setParameter("severity", filter.severity());
        }
        return access.bind(query);
    }
}
