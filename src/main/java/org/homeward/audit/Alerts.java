package org.homeward.audit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.AdministratorRecovered;
import org.homeward.access.CurrentUser;
import org.homeward.access.Role;
import org.homeward.access.UserAccount;
import org.homeward.shared.Collection;
import org.homeward.shared.Page;

/** All alerts. A supervisor sees those about their team, the data-protection officer sees all. */
@Collection
public class Alerts {

    private static final Duration NOW_AND_THEN = Duration.ofMinutes(15);

    @Inject
    private EntityManager em;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /** Raises an alert in a transaction of its own, so that it stays even when the act does not; about the programme itself with null. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void raise(Alert.Kind kind, UUID about) {
        UserAccount who = who(about);
        first(kind, who, "and a.settledAt is null order by a.id").ifPresentOrElse(alert -> alert.again(clock.instant()), () -> em.persist(new Alert(kind, who, clock.instant())));
    }

    /** The same for what goes on and on: once in a quarter of an hour, also when somebody has settled it in the meantime. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void raiseNowAndThen(Alert.Kind kind, UUID about) {
        Instant before = clock.instant().minus(NOW_AND_THEN);
        if (first(kind, who(about), "order by a.lastAt desc, a.id").filter(alert -> alert.getLastAt().isAfter(before)).isEmpty()) {
            raise(kind, about);
        }
    }

    /** In the transaction of the act: without the alert it is not done. */
    void recovered(@Observes AdministratorRecovered what) {
        em.persist(new Alert(Alert.Kind.ADMINISTRATOR_RECOVERED, what.account(), clock.instant()));
    }

    private UserAccount who(UUID about) {
        return about == null ? null : em.find(UserAccount.class, about);
    }

    private Optional<Alert> first(Alert.Kind kind, UserAccount about, String which) {
        TypedQuery<Alert> same = em.createQuery("select a from Alert a where a.kind = :kind and a.about " + (about == null ? "is null " : "= :about ") + which,
                Alert.class).setParameter("kind", kind).setMaxResults(1);
        return (about == null ? same : same.setParameter("about", about)).getResultStream().findFirst();
    }

    Page<Alert> page(boolean settled, int number) {
        String where = "where a.settledAt is " + (settled ? "not null" : "null") + mine();
        List<Alert> rows = bind(em.createQuery("select a from Alert a left join fetch a.about left join fetch a.settledBy " + where
                + " order by a.lastAt desc, a.id", Alert.class)).setFirstResult((number - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList();
        long total = bind(em.createQuery("select count(a) from Alert a " + where, Long.class)).getSingleResult();
        return new Page<>(rows, total, number, Page.DEFAULT_SIZE);
    }

    long countOpen() {
        return bind(em.createQuery("select count(a) from Alert a where a.settledAt is null" + mine(), Long.class)).getSingleResult();
    }

    Optional<Alert> find(UUID id) {
        return bind(em.createQuery("select a from Alert a where a.id = :id" + mine(), Alert.class)).setParameter("id", id).getResultStream().findFirst();
    }

    private String mine() {
        return currentUser.is(Role.DATA_PROTECTION_OFFICER) ? "" : " and a.team.id = :team";
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return currentUser.is(Role.DATA_PROTECTION_OFFICER) ? query
                : query.setParameter("team", currentUser.getTeamId() == null ? new UUID(0, 0) : currentUser.getTeamId());
    }
}
