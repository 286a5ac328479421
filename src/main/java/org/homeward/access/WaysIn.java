package org.homeward.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.shared.Collection;

/**
 * All relations to cases for a time. Those of the user at the screen are asked for once in a request; nearly nobody has
 * any, and then the queries of cases are the usual ones.
 */
@Collection
@RequestScoped
public class WaysIn {

    @Inject
    private EntityManager em;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    private final Map<UUID, List<WayIn>> known = new HashMap<>();

    public void add(WayIn way) {
        em.persist(way);
        known.clear();
    }

    /** Those that let the current user in now. */
    public List<WayIn> mine() {
        return known.computeIfAbsent(currentUser.getId(), this::ahead).stream().filter(way -> way.isLive(clock.instant())).toList();
    }

    private List<WayIn> ahead(UUID user) {
        return query("w.user.id = :user and w.endedAt is null and w.until > :now order by w.until, w.id").setParameter("user", user)
                .setParameter("now", clock.instant()).getResultList();
    }

    /** The cases of which a section is open to the current user in that way. */
    public Set<UUID> cases(Relation through, Section section) {
        return mine().stream().filter(way -> way.opens(through, section)).map(WayIn::caseId).collect(Collectors.toSet());
    }

    /** Those in whose place the current user stands now. */
    public List<UserAccount> covered() {
        return mine().stream().filter(way -> way.getKind() == WayIn.Kind.COVER).map(WayIn::getCovered).toList();
    }

    public Optional<WayIn> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(WayIn.class, id));
    }

    /** Every way into a case that there was, newest first, at most that many. */
    public List<WayIn> ofCase(UUID caseId, int most) {
        return query("w.caseId = :case order by w.givenAt desc, w.id desc").setParameter("case", caseId).setMaxResults(most).getResultList();
    }

    /** Who covers for a user, and for whom the user covers, now or later. */
    public List<WayIn> coversAround(UUID user) {
        return query("w.kind = org.homeward.access.WayIn.Kind.COVER and (w.user.id = :user or w.covered.id = :user)"
                + " and w.endedAt is null and w.until > :now order by w.from, w.id").setParameter("user", user)
                .setParameter("now", clock.instant()).getResultList();
    }

    /** Who covers for whom in a team, now or later. */
    public List<WayIn> coversOfTeam(UUID team) {
        return query("w.kind = org.homeward.access.WayIn.Kind.COVER and w.covered.team.id = :team and w.endedAt is null and w.until > :now"
                + " order by w.from, w.id").setParameter("team", team).setParameter("now", clock.instant()).getResultList();
    }

    private TypedQuery<WayIn> query(String condition) {
        return em.createQuery("select w from WayIn w where " + condition, WayIn.class).setHint("eclipselink.join-fetch", "w.givenBy")
                .setHint("eclipselink.join-fetch", "w.user").setHint("eclipselink.left-join-fetch", "w.covered.team");
    }
}
