package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.homeward.shared.HomewardClock;

/** Asks every rule about a whole page of cases at once, one query for each rule, however many cases the page has. */
@ApplicationScoped
public class RulesOverManyCases {

    @Inject
    private Indicators indicators;
    @Inject
    private RulesPasses passes;
    @Inject
    private HomewardClock clock;
    @Inject
    @Any
    private Instance<ObservationSource> sources;

    /** The cases from one to another in which something new meets a rule, each with what was met, in order. */
    SortedMap<UUID, List<Indicator>> met(UUID first, UUID last) {
        SortedMap<UUID, List<Indicator>> met = new TreeMap<>();
        for (Map.Entry<Indicator, String> query : queries().entrySet()) {
            passes.find(query.getValue(), first, last).forEach(id -> met.computeIfAbsent(id, k -> new ArrayList<>()).add(query.getKey()));
        }
        return met;
    }

    /** Every rule as it is asked today, in the order of the catalogue; each takes the first and the last case of a page. */
    Map<Indicator, String> queries() {
        LocalDate today = clock.today();
        Map<Indicator, String> queries = new LinkedHashMap<>();
        indicators.all().stream().filter(i -> i.rule().isPresent()).forEach(i -> queries.put(i, new RuleQuery(i, fact -> rows(fact, today), today).sql()));
        return queries;
    }

    private String rows(FactType fact, LocalDate today) {
        return sources.stream().filter(source -> source.facts().contains(fact)).findFirst().orElseThrow().rows(fact, today);
    }
}
