package org.homeward.sharing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.shared.Collection;
import org.homeward.shared.Page;

/** All emergency openings. Whose they are to judge is asked with a team, or null for every team. */
@Collection
public class EmergencyOpenings {

    @Inject
    private EntityManager em;

    void add(EmergencyOpening opening) {
        em.persist(opening);
    }

    /** The opening that belongs to a way in. */
    Optional<EmergencyOpening> of(UUID wayId) {
        return em.createQuery("select e from EmergencyOpening e join fetch e.way join fetch e.file where e.way.id = :way", EmergencyOpening.class)
                .setParameter("way", wayId).getResultStream().findFirst();
    }

    Optional<EmergencyOpening> find(UUID id, UUID team) {
        return bind(em.createQuery("select e from EmergencyOpening e join fetch e.way join fetch e.file where e.id = :id" + ofTeam(team),
                EmergencyOpening.class), team).setParameter("id", id).getResultStream().findFirst();
    }

    /** Those that wait for a judgement, the first due on top; or those that were judged, newest first. */
    Page<EmergencyOpening> page(UUID team, boolean judged, int page) {
        String condition = (judged ? "e.judgedAt is not null" : "e.judgedAt is null") + ofTeam(team);
        List<EmergencyOpening> rows = bind(em.createQuery("select e from EmergencyOpening e where " + condition
                + (judged ? " order by e.judgedAt desc, e.id" : " order by e.reviewDueAt, e.id"), EmergencyOpening.class), team)
                .setHint("eclipselink.join-fetch", "e.file").setHint("eclipselink.join-fetch", "e.way.user")
                .setHint("eclipselink.left-join-fetch", "e.judgedBy").setHint("eclipselink.left-join-fetch", "e.team")
                .setFirstResult((page - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList();
        long total = bind(em.createQuery("select count(e) from EmergencyOpening e where " + condition, Long.class), team).getSingleResult();
        return new Page<>(rows, total, page, Page.DEFAULT_SIZE);
    }

    /** How many wait for a judgement. */
    long waiting(UUID team) {
        return bind(em.createQuery("select count(e) from EmergencyOpening e where e.judgedAt is null" + ofTeam(team), Long.class), team).getSingleResult();
    }

    /** Those that nobody judged in time, as long as nobody was told; held until the transaction ends, so that two passes tell it once. */
    List<EmergencyOpening> toEscalate(Instant now) {
        return em.createQuery("select e from EmergencyOpening e where e.judgedAt is null and e.reviewDueAt < :now and e.escalatedAt is null order by e.id",
                EmergencyOpening.class).setParameter("now", now).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** How many nobody judged in time, in the whole programme. */
    long overdue(Instant now) {
        return em.createQuery("select count(e) from EmergencyOpening e where e.judgedAt is null and e.reviewDueAt < :now", Long.class)
                .setParameter("now", now).getSingleResult();
    }

    long since(Instant since) {
        return em.createQuery("select count(e) from EmergencyOpening e where e.way.givenAt >= :since", Long.class)
                .setParameter("since", since).getSingleResult();
    }

    /** How often each user did it since then. */
    Map<UUID, Long> byUserSince(Instant since) {
        return em.createQuery("select e.way.user.id, count(e) from EmergencyOpening e where e.way.givenAt >= :since group by e.way.user.id", Object[].class)
                .setParameter("since", since).getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private static String ofTeam(UUID team) {
        return team == null ? "" : " and e.team.id = :team";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, UUID team) {
        if (team != null) {
            query.setParameter("team", team);
        }
        return query;
    }
}
