package org.homeward.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.shared.Collection;
import org.homeward.shared.Page;

/** All accounts, teams and set-up links. */
@Collection
public class UserAccounts {

    @Inject
    private EntityManager em;

    public boolean none() {
        return em.createQuery("select count(u) from UserAccount u", Long.class).getSingleResult() == 0;
    }

    public Optional<UserAccount> byName(String userName) {
        return em.createQuery("select u from UserAccount u left join fetch u.team where u.userName = :name", UserAccount.class)
                .setParameter("name", userName == null ? "" : userName.strip().toLowerCase(Locale.ROOT))
                .getResultStream().findFirst();
    }

    public Optional<UserAccount> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(UserAccount.class, id));
    }

    Page<UserAccount> page(int number, UserFilter filter) {
        List<UserAccount> rows = bind(em.createQuery("select u from UserAccount u left join fetch u.team where " + condition(filter) + " order by u.userName, u.id",
                UserAccount.class), filter).setFirstResult((number - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList();
        return new Page<>(rows, count(filter), number, Page.DEFAULT_SIZE);
    }

    long count(UserFilter filter) {
        return bind(em.createQuery("select count(u) from UserAccount u where " + condition(filter), Long.class), filter).getSingleResult();
    }

    private static String condition(UserFilter filter) {
        return "u.id is not null" + (filter.words().isEmpty() ? "" : " and (u.userName like :part or lower(u.displayName) like :part)")
                + (filter.waiting() ? " and u.active = true and u.passwordHash is null" : "")
                + (filter.role() == null ? "" : " and u.roles like :role") + (filter.team() == null ? "" : " and u.team.id = :team");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, UserFilter filter) {
        if (!filter.words().isEmpty()) {
            query.setParameter("part", "%" + filter.words().replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
        if (filter.role() != null) {
            query.setParameter("role", "%" + filter.role().name() + "%");
        }
        return filter.team() == null ? query : query.setParameter("team", filter.team());
    }

    /** How many accounts have a role, also those that are switched off. */
    long countEver(Role role) {
        return em.createQuery("select count(u) from UserAccount u where u.roles like :role", Long.class).setParameter("role", "%" + role.name() + "%").getSingleResult();
    }

    /** Those who can be given work of that kind, in a team or (null) in all, by name. */
    public List<UserAccount> working(UUID teamId, Role role) {
        TypedQuery<UserAccount> query = em.createQuery("select u from UserAccount u left join fetch u.team where u.active = true and u.roles like :role"
                + (teamId == null ? "" : " and u.team.id = :team") + " order by u.displayName, u.id", UserAccount.class);
        if (teamId != null) {
            query.setParameter("team", teamId);
        }
        return query.setParameter("role", "%" + role.name() + "%").getResultList();
    }

    /** Everybody active whose work is with cases, by name. */
    public List<UserAccount> workingWithCases() {
        return em.createQuery("select u from UserAccount u left join fetch u.team where u.active = true order by u.displayName, u.id", UserAccount.class)
                .getResultStream().filter(u -> u.getTeam() != null && u.getRoles().stream().anyMatch(Role::worksWithCases)).toList();
    }

    public List<Team> teams() {
        return em.createQuery("select t from Team t where t.active = true order by t.name, t.id", Team.class).getResultList();
    }

    public Optional<Team> team(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Team.class, id));
    }

    public void add(UserAccount account) {
        em.persist(account);
    }

    public void add(Team team) {
        em.persist(team);
    }

    /** How many people who may sign in each team has; teams without any are missing. */
    Map<UUID, Long> peopleByTeam() {
        return em.createQuery("select u.team.id, count(u) from UserAccount u where u.active = true and u.team is not null group by u.team.id", Object[].class)
                .getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The names on screen of some accounts. */
    public Map<UUID, String> names(java.util.Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select u.id, u.displayName from UserAccount u where u.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    void add(SetUpLink link) {
        em.persist(link);
    }

    Optional<SetUpLink> link(String secretHash) {
        return em.createQuery("select l from SetUpLink l where l.secretHash = :hash", SetUpLink.class)
                .setParameter("hash", secretHash).getResultStream().findFirst();
    }
}
