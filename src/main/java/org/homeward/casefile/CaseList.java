package org.homeward.casefile;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.homeward.person.NameSearch;
import org.homeward.person.Person;
import org.homeward.shared.Collection;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Page;

/**
 * Answers a {@link CaseQuery}: a page of cases, or how many they are. Filters, sorts and cuts in the database; a page is
 * four statements however many rows it has, one to see whose cases they are, and one for relations that last only for a time.
 */
@Collection
public class CaseList {

    private static final String FROM = " from CaseFile c join c.person p left join c.worker w left join c.team t where ";
    private static final String ROWS = "select new org.homeward.casefile.CaseListRow(c.id, c.number, p.id, c.track, c.stage,"
            + " w.displayName, t.name, c.openedAt, c.lastContactAt)" + FROM;
    /** The database knows stages by name; people know them in the order in which they come. */
    private static final String STAGES_IN_ORDER = Arrays.stream(Stage.values())
            .map(s -> "when c.stage = " + Stage.class.getName() + "." + s + " then " + s.ordinal()).collect(Collectors.joining(" ", "case ", " else 99 end"));
    private static final List<Stage> OPEN = Arrays.stream(Stage.values()).filter(Stage::isOpen).toList();

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private HomewardClock clock;
    @Inject
    private NextDue nextDue;
    @Inject
    @Any
    private Instance<CaseFilter> filters;

    public Page<CaseListRow> page(CaseQuery query) {
        List<CaseListRow> rows = bind(em.createQuery(ROWS + condition(query) + " order by " + order(query), CaseListRow.class), query)
                .setFirstResult((query.page() - 1) * Page.DEFAULT_SIZE).setMaxResults(Page.DEFAULT_SIZE).getResultList();
        return new Page<>(complete(rows), count(query), query.page(), Page.DEFAULT_SIZE);
    }

    public long count(CaseQuery query) {
        return bind(em.createQuery("select count(c)" + from(query) + condition(query), Long.class), query).getSingleResult();
    }

    /** The person joins in only where something of theirs is looked for: counting a team's cases costs half without. */
    private static String from(CaseQuery query) {
        boolean person = query.language().isPresent() || query.text().filter(text -> !isNumber(text)).isPresent();
        return " from CaseFile c" + (person ? " join c.person p" : "") + " where ";
    }

    /** How many people the cases of a query belong to. */
    public long countPeople(CaseQuery query) {
        return bind(em.createQuery("select count(distinct p.id) from CaseFile c join c.person p where " + condition(query), Long.class), query).getSingleResult();
    }

    /** How many of these people have a child's case in it. */
    public long countChildren(CaseQuery query) {
        return query.track().filter(track -> track != Track.CHILD).isPresent() ? 0 : countPeople(query.with("track", "child"));
    }

    /** The cases of a query that come after a case number, in the order of their numbers; for reading them all in pieces. */
    public List<CaseListRow> after(String number, int most, CaseQuery query) {
        return complete(bind(em.createQuery(ROWS + condition(query) + " and c.number > :after order by c.number", CaseListRow.class), query)
                .setParameter("after", number).setMaxResults(most).getResultList());
    }

    /** How many cases of a query each worker has; what nobody has is missing. */
    Map<UUID, Long> countByWorker(CaseQuery query) {
        return bind(em.createQuery("select c.workerId, count(c)" + from(query) + condition(query)
                + " and c.workerId is not null group by c.workerId", Object[].class), query)
                .getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Some cases by their ids, in that order. */
    List<CaseListRow> some(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : complete(access.bind(em.createQuery(ROWS + "c.id in :ids and " + access.condition("c"), CaseListRow.class))
                .setParameter("ids", ids).getResultStream().sorted(Comparator.comparingInt(row -> ids.indexOf(row.id()))).toList());
    }

    /** The filters of other features that this user may use. */
    public List<CaseFilter> filters() {
        return StreamSupport.stream(filters.spliterator(), false).filter(CaseFilter::isOpen).toList();
    }

    List<CaseFilter> everyFilter() {
        return StreamSupport.stream(filters.spliterator(), false).toList();
    }

    /** Adds to the rows what is read once for all of them: the people with their names, and what is due. */
    private List<CaseListRow> complete(List<CaseListRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<UUID, Person> people = em.createQuery("select distinct p from Person p left join fetch p.names where p.id in :ids", Person.class)
                .setParameter("ids", rows.stream().map(CaseListRow::personId).toList()).getResultStream()
                .collect(Collectors.toMap(Person::getId, Function.identity()));
        Map<UUID, Instant> due = nextDue.of(rows.stream().map(CaseListRow::id).toList());
        return rows.stream().map(row -> row.completed(people.get(row.personId()), due.get(row.id()))).toList();
    }

    private String condition(CaseQuery query) {
        List<String> all = new ArrayList<>(List.of(access.condition("c")));
        query.text().ifPresent(text -> all.add(isNumber(text) ? "c.number like :number" : NameSearch.of(text).condition("p.id")));
        query.stage().ifPresent(s -> all.add("c.stage = :stage"));
        query.worker().ifPresent(w -> all.add("c.workerId = :worker"));
        query.team().ifPresent(t -> all.add("c.teamId = :team"));
        query.track().ifPresent(t -> all.add("c.track = :track"));
        query.language().ifPresent(l -> all.add("p.mainLanguage = :language"));
        query.quietDays().ifPresent(d -> all.add("(c.lastContactAt < :quiet or c.lastContactAt is null and c.openedAt < :quiet)"));
        query.openedSince().ifPresent(d -> all.add("c.openedAt >= :since"));
        if (query.withoutWorker()) {
            all.add("c.workerId is null");
        }
        if (query.state() != CaseQuery.State.ALL) {
            all.add(query.state() == CaseQuery.State.OPEN ? "c.stage in :open" : "c.stage not in :open");
        }
        filters().forEach(f -> chosen(f, query).ifPresent(v -> all.add("(" + f.condition(v) + ")")));
        return String.join(" and ", all);
    }

    private <Q extends Query> Q bind(Q asked, CaseQuery query) {
        access.bind(asked);
        query.text().ifPresent(text -> {
            if (isNumber(text)) {
                asked.setParameter("number", CaseNumber.parse(text).map(CaseNumber::text).orElse(text.toUpperCase(Locale.ROOT).replace(' ', '-') + "%"));
            } else {
                NameSearch.of(text).bind(asked);
            }
        });
        query.stage().ifPresent(s -> asked.setParameter("stage", s));
        query.worker().ifPresent(w -> asked.setParameter("worker", w));
        query.team().ifPresent(t -> asked.setParameter("team", t));
        query.track().ifPresent(t -> asked.setParameter("track", t));
        query.language().ifPresent(l -> asked.setParameter("language", l));
        query.quietDays().ifPresent(d -> asked.setParameter("quiet", clock.instant().minus(d, ChronoUnit.DAYS)));
        query.openedSince().ifPresent(d -> asked.setParameter("since", d.atStartOfDay(clock.getZone()).toInstant()));
        if (query.state() != CaseQuery.State.ALL) {
            asked.setParameter("open", OPEN);
        }
        filters().forEach(f -> chosen(f, query).ifPresent(v -> f.bind(asked, v)));
        return asked;
    }

    private static Optional<String> chosen(CaseFilter filter, CaseQuery query) {
        return query.get(filter.name()).filter(filter.choices()::contains);
    }

    private static boolean isNumber(String text) {
        return text.matches("(?i)hw[- ][0-9a-z -]{0,20}");
    }

    private static String order(CaseQuery query) {
        String way = query.descending() ? " desc" : "";
        return switch (query.sort()) {
            case NAME -> "p.displayName" + way;
            case NUMBER -> "c.number" + way;
            case STAGE -> STAGES_IN_ORDER + way;
            case CONTACT -> "c.lastContactAt" + way + (query.descending() ? " nulls last" : " nulls first");
            case OPENED -> "c.openedAt" + way;
        } + ", c.id";
    }
}
