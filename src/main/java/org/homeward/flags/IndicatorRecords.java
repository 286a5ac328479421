package org.homeward.flags;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.casefile.CaseAccess;
import org.homeward.shared.Collection;

/** Counts what became of flags, in the cases within reach. */
@Collection
public class IndicatorRecords {

    private static final List<Outcome> UPHOLDING = Arrays.stream(Outcome.values()).filter(Outcome::upholds).toList();

    /** An indicator and who opened its flags, a rule or, with an empty word, people. */
    private record Opener(String indicator, String rule) {
    }

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    /** By indicator, people first, then its rules by version. */
    List<IndicatorRecord> all() {
        Map<Opener, Long> opened = count("f.id is not null", List.of());
        Map<Opener, Long> decided = count("f.state in (org.homeward.flags.FlagState.UPHELD, org.homeward.flags.FlagState.CLOSED)", List.of());
        Map<Opener, Long> upheld = count(decidedAs(""), UPHOLDING);
        Map<Opener, Long> unfounded = count("f.closedAt is not null and " + decidedAs(" and d.sentBackAt is null"), List.of(Outcome.LIFTED_UNFOUNDED));
        return opened.keySet().stream().sorted(Comparator.comparing(Opener::indicator).thenComparing(Opener::rule))
                .map(by -> new IndicatorRecord(by.indicator, by.rule.isEmpty() ? null : by.rule, opened.get(by), decided.getOrDefault(by, 0L),
                        upheld.getOrDefault(by, 0L), unfounded.getOrDefault(by, 0L))).toList();
    }

    private static String decidedAs(String which) {
        return "exists (select d.id from FlagDecision d where d.flag = f and d.outcome in :outcomes" + which + ")";
    }

    private Map<Opener, Long> count(String condition, List<Outcome> outcomes) {
        var query = access.bind(em.createQuery("select f.indicator, f.opening.rule, count(f) from Flag f join f.file c where " + condition
                + " and " + access.condition("c") + " group by f.indicator, f.opening.rule", Object[].class));
        if (!outcomes.isEmpty()) {
            query.setParameter("outcomes", outcomes);
        }
        return query.getResultStream().collect(Collectors.toMap(r -> new Opener((String) r[0], Optional.ofNullable((String) r[1]).orElse("")), r -> (Long) r[2]));
    }
}
