package org.homeward.shared.web;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homeward.shared.Collection;

/** Which forms were sent already: a form sent twice (an impatient second click, a reload) does its act once and shows the first answer. */
@Collection
public class SentForms {

    @Inject
    private EntityManager em;
    @Inject
    private Clock clock;

    /** Whether a form with this token was sent before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean isClaimed(String token) {
        return !em.createNativeQuery("select token from sent_form where token = ?").setParameter(1, token).getResultList().isEmpty();
    }

    /**
     * Claims a form's token; false when it was sent before.
     *
     * @throws jakarta.persistence.PersistenceException when another request claims it at this very moment
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean claim(String token) {
        if (isClaimed(token)) {
            return false;
        }
        Instant now = clock.instant();
        em.createNativeQuery("delete from sent_form where sent_at < ?")
                .setParameter(1, now.minus(1, ChronoUnit.DAYS).atOffset(java.time.ZoneOffset.UTC)).executeUpdate();
        em.createNativeQuery("insert into sent_form (token, sent_at) values (?, ?)")
                .setParameter(1, token).setParameter(2, now.atOffset(java.time.ZoneOffset.UTC)).executeUpdate();
        return true;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void answered(String token, String path) {
        if (token != null) {
            em.createNativeQuery("update sent_form set answer = ? where token = ?").setParameter(1, path).setParameter(2, token).executeUpdate();
        }
    }

    /** The form may be sent again: it gave a file and its page stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void free(String token) {
        if (token != null) {
            em.createNativeQuery("delete from sent_form where token = ?").setParameter(1, token).executeUpdate();
        }
    }

    /** Where the first sending led, or null when it led nowhere (yet). */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String answer(String token) {
        List<?> answers = em.createNativeQuery("select answer from sent_form where token = ?").setParameter(1, token).getResultList();
        return answers.isEmpty() ? null : (String) answers.get(0);
    }
}
