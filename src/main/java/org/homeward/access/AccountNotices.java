package org.homeward.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.homeward.shared.Collection;

/** What people should know about their own accounts. */
@Collection
public class AccountNotices {

    private static final int MOST_SHOWN = 20;

    @Inject
    private EntityManager em;
    @Inject
    private Clock clock;

    /** @param browser where it happened, or null */
    public void tell(UserAccount user, AccountNotice.Kind kind, String browser) {
        em.persist(new AccountNotice(user, kind, browser, clock.instant()));
    }

    /** What was not read yet, the latest first. */
    List<AccountNotice> unread(UserAccount user) {
        return em.createQuery("select n from AccountNotice n where n.user = :user and n.readAt is null order by n.at desc, n.id desc", AccountNotice.class)
                .setParameter("user", user).setMaxResults(MOST_SHOWN).getResultList();
    }

    void read(UserAccount user) {
        em.createQuery("update AccountNotice n set n.readAt = :now where n.user = :user and n.readAt is null")
                .setParameter("now", clock.instant()).setParameter("user", user).executeUpdate();
    }
}
