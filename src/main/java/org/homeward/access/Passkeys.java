package org.homeward.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.Collection;

/** All passkeys, and what devices were asked to sign. */
@Collection
@Transactional
public class Passkeys {

    @Inject
    private EntityManager em;

    void add(Passkey passkey) {
        em.persist(passkey);
    }

    void remove(Passkey passkey) {
        em.remove(passkey);
    }

    /** All of somebody's, with whatever their devices were asked to sign. */
    void forget(UserAccount user) {
        em.createQuery("delete from PasskeyChallenge c where c.userId = :user").setParameter("user", user.getId()).executeUpdate();
        em.createQuery("delete from Passkey p where p.user = :user").setParameter("user", user).executeUpdate();
    }

    Optional<Passkey> byCredential(String credentialId) {
        return em.createQuery("select p from Passkey p join fetch p.user u left join fetch u.team where p.credentialId = :id", Passkey.class)
                .setParameter("id", credentialId).getResultStream().findFirst();
    }

    List<Passkey> of(UUID userId) {
        return em.createQuery("select p from Passkey p join fetch p.user where p.user.id = :user order by p.madeAt, p.id", Passkey.class)
                .setParameter("user", userId).getResultList();
    }

    /** @param userId who is to sign, or null when anybody may who signs in */
    void ask(String challengeHash, UUID userId, Instant now) {
        em.createQuery("delete from PasskeyChallenge c where c.madeAt < :old").setParameter("old", now.minus(PasskeyChallenge.GOOD_FOR)).executeUpdate();
        em.persist(new PasskeyChallenge(challengeHash, userId, now));
    }

    /** Takes a challenge away for good, whatever comes of it; false when it was never made for them, was taken before, or is too old. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String challengeHash, UUID userId, Instant now) {
        Query taken = em.createQuery("delete from PasskeyChallenge c where c.challengeHash = :hash and c.madeAt > :old and c.userId "
                + (userId == null ? "is null" : "= :user")).setParameter("hash", challengeHash).setParameter("old", now.minus(PasskeyChallenge.GOOD_FOR));
        return (userId == null ? taken : taken.setParameter("user", userId)).executeUpdate() == 1;
    }
}
