package org.homeward.tasks;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.CurrentUser;
import org.homeward.access.Role;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.NextDue;
import org.homeward.shared.Collection;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;

/** Answers a {@link TaskQuery}: a page of open tasks, or how many they are; only of cases that the act in progress may touch. */
@Collection
public class TaskList implements NextDue {

    static final int COMING_DAYS = 7;

    /** Whether somebody is safe comes before everything; then what is due first. */
    private static final String ORDER = " order by case when substring(t.kind, 1, " + SafetyFirst.SAFETY.length() + ") = '"
            + SafetyFirst.SAFETY + "' then 0 else 1 end, t.dueAt, t.id";

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    public Page<Task> page(TaskQuery query) {
        return new Page<>(rows(query, (query.page() - 1) * Page.DEFAULT_SIZE, Page.DEFAULT_SIZE), count(query), query.page(), Page.DEFAULT_SIZE);
    }

    /** The few that stand on top. */
    public List<Task> first(TaskQuery query, int most) {
        return rows(query, 0, most);
    }

    private List<Task> rows(TaskQuery query, int from, int most) {
        return bind(rows(condition(query) + ORDER), query).setFirstResult(from).setMaxResults(most).getResultList();
    }

    public long count(TaskQuery query) {
        return bind(em.createQuery("select count(t) from Task t join t.file c where " + condition(query), Long.class), query).getSingleResult();
    }

    /** The open tasks of one case, soonest first. */
    public List<Task> of(UUID caseId, int most) {
        return access.bind(rows("t.endedAt is null and c.id = :case and " + access.condition("c") + ORDER))
                .setParameter("case", caseId).setMaxResults(most).getResultList();
    }

    /** How many tasks of one case are open. */
    public long countOpen(UUID caseId) {
        return access.bind(em.createQuery("select count(t) from Task t join t.file c where t.endedAt is null and c.id = :case and "
                + access.condition("c"), Long.class)).setParameter("case", caseId).getSingleResult();
    }

    /** One task of a case that the act in progress may touch. */
    public Task open(UUID id) {
        return access.bind(rows("t.id = :id and " + access.condition("c"))).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotThereException("task " + id));
    }

    /** How many tasks of a query each worker has. Workers with none are missing. */
    public Map<UUID, Long> countByWorker(TaskQuery query) {
        Map<UUID, Long> counts = new HashMap<>();
        bind(em.createQuery("select coalesce(o.id, w.id), count(t) from Task t join t.file c left join t.owner o left join c.worker w where "
                + condition(query) + " and (o.id is not null or w.id is not null and t.role = org.homeward.access.Role.SOCIAL_WORKER)"
                + " group by coalesce(o.id, w.id)", Object[].class), query)
                .getResultStream().forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    /** Told without asking for access: the caller hands in cases it may see. */
    @Override
    public Map<UUID, Instant> of(java.util.Collection<UUID> cases) {
        Map<UUID, Instant> next = new HashMap<>();
        if (!cases.isEmpty()) {
            em.createQuery("select t.file.id, t.dueAt from Task t where t.endedAt is null and t.file.id in :cases order by t.dueAt desc, t.id", Object[].class)
                    .setParameter("cases", cases).getResultStream().forEach(row -> next.put((UUID) row[0], (Instant) row[1]));
        }
        return next;
    }

    /** Tasks with the case, its person and its worker in one statement; JPQL's own nested fetch joins are not followed by EclipseLink. */
    private TypedQuery<Task> rows(String condition) {
        return em.createQuery("select t from Task t join t.file c where " + condition, Task.class)
                .setHint("eclipselink.join-fetch", "t.file.person").setHint("eclipselink.left-join-fetch", "t.file.worker.team");
    }

    private String condition(TaskQuery query) {
        List<String> all = new ArrayList<>(List.of("t.endedAt is null", access.condition("c")));
        if (query.whose() == TaskQuery.Whose.MINE) {
            all.add(mine());
        }
        if (query.worker() != null) {
            all.add("(t.owner.id = :worker or t.owner is null and t.role = org.homeward.access.Role.SOCIAL_WORKER and c.workerId = :worker)");
        }
        if (query.kind() != null) {
            all.add("t.kind = :kind");
        }
        switch (query.due()) {
            case LATE -> all.add("t.dueAt < :now");
            case NOW -> all.add("t.dueAt < :tomorrow");
            case COMING -> all.add("t.dueAt >= :tomorrow and t.dueAt < :coming");
            case ANY -> { }
        }
        return String.join(" and ", all);
    }

    /** A task is mine when I own it, or when nobody does and it is for what I am on that case. */
    private String mine() {
        String roles = "t.role = org.homeward.access.Role.SOCIAL_WORKER and c.workerId in :me"
                + " or t.role = org.homeward.access.Role.CLINICIAN and c.clinicianId in :me"
                + (teamRoles().isEmpty() ? "" : " or t.role in :teamRoles and c.teamId in :teams");
        return "(t.owner.id in :me or t.owner is null and (" + roles + "))";
    }

    private Set<UUID> teams() {
        return teamRoles().stream().flatMap(role -> access.teams(role).stream()).collect(Collectors.toSet());
    }

    private List<Role> teamRoles() {
        return currentUser.getTeamId() == null ? List.of()
                : currentUser.getRoles().stream().filter(r -> r == Role.SUPERVISOR || r == Role.CHILD_PROTECTION_LEAD).toList();
    }

    private <Q extends Query> Q bind(Q asked, TaskQuery query) {
        access.bind(asked);
        if (query.whose() == TaskQuery.Whose.MINE) {
            asked.setParameter("me", access.standsFor());
            if (!teamRoles().isEmpty()) {
                asked.setParameter("teamRoles", teamRoles()).setParameter("teams", teams());
            }
        }
        if (query.worker() != null) {
            asked.setParameter("worker", query.worker());
        }
        if (query.kind() != null) {
            asked.setParameter("kind", query.kind());
        }
        LocalDate tomorrow = clock.today().plusDays(1);
        switch (query.due()) {
            case LATE -> asked.setParameter("now", clock.instant());
            case NOW -> asked.setParameter("tomorrow", start(tomorrow));
            case COMING -> asked.setParameter("tomorrow", start(tomorrow)).setParameter("coming", start(tomorrow.plusDays(COMING_DAYS)));
            case ANY -> { }
        }
        return asked;
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
