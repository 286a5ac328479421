package org.homeward.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.homeward.shared.Collection;

/** The guesses of the last day. Each is written down before it is looked at, in a transaction of its own: guesses made at the same moment on several nodes count each other. */
@Collection
public class SignInGuesses {

    @Inject
    private EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(SignInGuess guess, Instant forgetBefore) {
        em.createQuery("delete from SignInGuess g where g.at < :before").setParameter("before", forgetBefore).executeUpdate();
        em.persist(guess);
    }

    /** It was not looked at, so it does not count. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void withdraw(SignInGuess guess) {
        em.createQuery("delete from SignInGuess g where g.id = :id").setParameter("id", guess.getId()).executeUpdate();
    }

    /** The right one came from there: what was mistyped before it is forgotten. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(String placeKey) {
        em.createQuery("delete from SignInGuess g where g.placeKey = :key").setParameter("key", placeKey).executeUpdate();
    }

    /** When the others of the same place were made, the latest first. */
    List<Instant> ofPlace(SignInGuess guess) {
        return em.createQuery("select g.at from SignInGuess g where g.placeKey = :key and g.id <> :id order by g.at desc", Instant.class)
                .setParameter("key", guess.getPlaceKey()).setParameter("id", guess.getId()).getResultList();
    }

    /** When those that use up the same budget were made, itself among them, the oldest first. */
    List<Instant> ofBudget(SignInGuess guess) {
        return em.createQuery("select g.at from SignInGuess g where g.budgetKey = :key order by g.at", Instant.class)
                .setParameter("key", guess.getBudgetKey()).getResultList();
    }

    long fromAddress(SignInGuess guess, Instant since) {
        return em.createQuery("select count(g) from SignInGuess g where g.addressKey = :key and g.at > :since", Long.class)
                .setParameter("key", guess.getAddressKey()).setParameter("since", since).getSingleResult();
    }
}
