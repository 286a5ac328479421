package org.homeward.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.shared.Collection;

/** Everybody's authenticator apps and recovery codes. */
@Collection
public class SecondFactors {

    @Inject
    private EntityManager em;

    Optional<CodeApp> appOf(UserAccount user) {
        return em.createQuery("select a from CodeApp a where a.user = :user", CodeApp.class).setParameter("user", user).getResultStream().findFirst();
    }

    void add(CodeApp app) {
        em.persist(app);
    }

    /** Ten new codes; those before them are over. @return as they are to be printed, for this once */
    List<String> newCodes(UserAccount user) {
        forgetCodes(user);
        List<String> codes = Stream.generate(RecoveryCode::random).limit(RecoveryCode.AT_ONCE).toList();
        codes.forEach(code -> em.persist(new RecoveryCode(user, code)));
        return codes;
    }

    Optional<RecoveryCode> unused(UserAccount user, String typed) {
        return em.createQuery("select c from RecoveryCode c where c.user = :user and c.usedAt is null and c.codeHash = :hash", RecoveryCode.class)
                .setParameter("user", user).setParameter("hash", RecoveryCode.hash(typed, user)).getResultStream().findFirst();
    }

    long countUnused(UserAccount user) {
        return em.createQuery("select count(c) from RecoveryCode c where c.user = :user and c.usedAt is null", Long.class).setParameter("user", user).getSingleResult();
    }

    void forget(UserAccount user) {
        forgetCodes(user);
        em.createQuery("delete from CodeApp a where a.user = :user").setParameter("user", user).executeUpdate();
    }

    private void forgetCodes(UserAccount user) {
        em.createQuery("delete from RecoveryCode c where c.user = :user").setParameter("user", user).executeUpdate();
    }
}
