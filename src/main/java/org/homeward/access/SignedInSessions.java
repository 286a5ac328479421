package org.homeward.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Collection;
import org.homeward.shared.Page;

/** All sessions, and the sign-ins that wait for their second proof. */
@Collection
public class SignedInSessions {

    private static final String LIVING = " s.endedAt is null and s.seenAt > :idle and s.beganAt > :old";

    @Inject
    private EntityManager em;

    void add(SignedInSession session) {
        em.persist(session);
    }

    void add(HalfwaySignIn halfway) {
        em.persist(halfway);
    }

    Optional<SignedInSession> withSecret(String hash) {
        return em.createQuery("select s from SignedInSession s join fetch s.user u left join fetch u.team where s.secretHash = :hash",
                SignedInSession.class).setParameter("hash", hash).getResultStream().findFirst();
    }

    Optional<HalfwaySignIn> halfway(String hash) {
        return em.createQuery("select h from HalfwaySignIn h join fetch h.user u left join fetch u.team where h.secretHash = :hash",
                HalfwaySignIn.class).setParameter("hash", hash).getResultStream().findFirst();
    }

    /** Written past the entity, so that two requests of one session at the same moment are no conflict. */
    void seen(UUID session, Instant now) {
        em.createQuery("update SignedInSession s set s.seenAt = :now where s.id = :id").setParameter("now", now).setParameter("id", session).executeUpdate();
    }

    void confirmed(UUID session, Instant now) {
        em.createQuery("update SignedInSession s set s.confirmedAt = :now where s.id = :id").setParameter("now", now).setParameter("id", session).executeUpdate();
    }

    /** The sessions of a person that live now, the oldest first. */
    List<SignedInSession> living(UserAccount user, Instant now) {
        return alive(em.createQuery("select s from SignedInSession s where s.user = :user and" + LIVING + " order by s.beganAt, s.id", SignedInSession.class), now)
                .setParameter("user", user).getResultList();
    }

    /** Everybody's sessions that live now, who was seen last first. */
    Page<SignedInSession> living(int page, Instant now) {
        List<SignedInSession> rows = alive(em.createQuery("select s from SignedInSession s join fetch s.user where" + LIVING + " order by s.seenAt desc, s.id",
                SignedInSession.class), now).setFirstResult((page - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList();
        long total = alive(em.createQuery("select count(s) from SignedInSession s where" + LIVING, Long.class), now).getSingleResult();
        return new Page<>(rows, total, page, Page.DEFAULT_SIZE);
    }

    Optional<SignedInSession> find(UUID id) {
        return Optional.ofNullable(em.find(SignedInSession.class, id));
    }

    private static <T> TypedQuery<T> alive(TypedQuery<T> query, Instant now) {
        return query.setParameter("idle", now.minus(SignedInSession.IDLE)).setParameter("old", now.minus(SignedInSession.AT_MOST));
    }

    void strengthen(SignedInSession session, How how) {
        em.createQuery("update SignedInSession s set s.how = :how where s.id = :id").setParameter("how", how).setParameter("id", session.getId()).executeUpdate();
    }

    void endOthers(UserAccount user, SignedInSession except, Ended why, Instant now) {
        living(user, now).stream().filter(session -> !session.equals(except)).forEach(session -> session.end(why, now));
    }

    void endAll(UserAccount user, Ended why, Instant now) {
        endOthers(user, "", why, now);
    }

    /** Ends every session of a person but the one with that hash. */
    void endOthers(UserAccount user, String exceptHash, Ended why, Instant now) {
        em.createQuery("update SignedInSession s set s.endedAt = :now, s.endedBecause = :why where s.user = :user and s.endedAt is null and s.secretHash <> :except")
                .setParameter("now", now).setParameter("why", why).setParameter("user", user).setParameter("except", exceptHash).executeUpdate();
    }
}
