package org.homeward.sharing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Relation;
import org.homeward.access.Role;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Page;

/** All handovers. One is there with its case; that there is one, and how it stands, is seen by giver, receiver and who answers for the team. */
@Collection
public class Handovers {

    private static final String WAITING = "h.outcome is null and h.way.until > :now";

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    void add(Handover handover) {
        em.persist(handover);
    }

    /** One of a case that the act in progress may touch. */
    Optional<Handover> find(UUID id) {
        return access.bind(rows("h.id = :id and " + access.condition("c"))).setParameter("id", id).getResultStream().findFirst();
    }

    /** The offer of a case that nobody has answered yet. */
    Optional<Handover> waitingOf(CaseFile file) {
        return rows("c = :file and " + WAITING).setParameter("file", file).setParameter("now", clock.instant()).getResultStream().findFirst();
    }

    /** Those that belong to these ways in, the first to end first. */
    List<Handover> through(List<UUID> ways) {
        return ways.isEmpty() ? List.of() : rows("h.way.id in :ways order by h.way.until, h.id").setParameter("ways", ways).getResultList();
    }

    /** Those around the user, the newest first. @param waiting only those that nobody has answered yet */
    Page<Handover> page(boolean waiting, int number) {
        List<Handover> rows = bind(rows(mine(waiting) + " order by h.way.givenAt desc, h.id"), waiting).setFirstResult((number - 1) * Page.DEFAULT_SIZE)
                .setMaxResults(Page.DEFAULT_SIZE).getResultList();
        return new Page<>(rows, count(waiting), number, Page.DEFAULT_SIZE);
    }

    /** How many that are. */
    long count(boolean waiting) {
        return bind(em.createQuery("select count(h) from Handover h join h.file c where " + mine(waiting), Long.class), waiting).getSingleResult();
    }

    private String mine(boolean waiting) {
        return (waiting ? WAITING + " and " : "") + "(h.way.user.id = :me or h.way.givenBy.id = :me or h.giver.id = :me"
                + (currentUser.relations().contains(Relation.TEAM) ? " or h.team.id in :teams" : "")
                + (currentUser.relations().contains(Relation.TEAM_CHILDREN) ? " or h.team.id in :childrenOf and c.track = org.homeward.casefile.Track.CHILD" : "") + ")";
    }

    private <Q extends Query> Q bind(Q query, boolean waiting) {
        query.setParameter("me", currentUser.getId());
        if (waiting) {
            query.setParameter("now", clock.instant());
        }
        if (currentUser.relations().contains(Relation.TEAM)) {
            query.setParameter("teams", access.teams(Role.SUPERVISOR));
        }
        if (currentUser.relations().contains(Relation.TEAM_CHILDREN)) {
            query.setParameter("childrenOf", access.teams(Role.CHILD_PROTECTION_LEAD));
        }
        return query;
    }

    private TypedQuery<Handover> rows(String condition) {
        return em.createQuery("select h from Handover h join h.file c where " + condition, Handover.class)
                .setHint("eclipselink.join-fetch", "h.file.person").setHint("eclipselink.left-join-fetch", "h.file.worker")
                .setHint("eclipselink.left-join-fetch", "h.file.team").setHint("eclipselink.join-fetch", "h.way.user")
                .setHint("eclipselink.join-fetch", "h.way.givenBy").setHint("eclipselink.left-join-fetch", "h.giver");
    }
}
