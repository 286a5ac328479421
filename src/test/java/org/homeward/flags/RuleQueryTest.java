package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.TODAY;
import static org.homeward.shared.World.the;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.homeward.flags.FactType.Field;
import org.homeward.flags.Rule.Way;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.World;

/** The worked examples of all rules, asked of the database: their facts stand in the query itself. */
class RuleQueryTest {

    @DatabaseTest
    void a_query_finds_a_case_exactly_when_its_rule_is_met_with_a_day_to_spare() {
        UUID adult = anOpenCase();
        UUID child = aChildsCase();
        SoftAssertions softly = new SoftAssertions();
        the(Indicators.class).all().stream().filter(i -> i.rule().isPresent()).forEach(i -> i.examples().forEach(example -> {
            UUID file = i.appliesTo().contains(AgeGroup.A) || i.appliesTo().contains(AgeGroup.S) ? adult : child;
            List<Observation> facts = example.facts().apply(TODAY);
            String query = new RuleQuery(i, fact -> rows(file, fact, facts), TODAY).sql();
            softly.assertThat(World.sql(query)).as(i.code() + " " + example.name()).hasSize(withADayToSpare(i.rule().orElseThrow()).evaluate(facts, TODAY).isPresent() ? 1 : 0);
        }));
        softly.assertAll();
    }

    private static Rule withADayToSpare(Rule rule) {
        return new Rule(rule.ways().stream().map(way -> new Way(way.opens(), shifted(way.when(), 1), shifted(way.unless(), -1))).toList());
    }

    private static List<Clause> shifted(List<Clause> clauses, int days) {
        return clauses.stream().map(c -> new Clause(c.fact(), c.where(), c.within() == 0 ? 0 : c.within() + days, c.lasting() == 0 ? 0 : c.lasting() - days, c.count())).toList();
    }

    /** As {@link ObservationSource#rows} tells them. */
    private static String rows(UUID file, FactType fact, List<Observation> facts) {
        return Stream.concat(Stream.of(row(file, Observation.of(fact, TODAY), fact) + " where 1 = 0"), facts.stream().filter(f -> f.fact() == fact).map(f -> row(file, f, fact)))
                .collect(Collectors.joining(" union all "));
    }

    private static String row(UUID file, Observation fact, FactType kind) {
        String row = "select cast('" + file + "' as uuid) as case_id, cast('" + (fact.rowId() == null ? file : fact.rowId()) + "' as uuid) as row_id, date '" + fact.since()
                + "' as since_on, " + (fact.until() == null ? "cast(null as date)" : "date '" + fact.until() + "'") + " as until_on";
        return row + kind.fields().values().stream().map(field -> ", " + held(field, fact.fields().getOrDefault(field.name(), Set.of())) + " as f_" + field.name().replace('-', '_'))
                .collect(Collectors.joining());
    }

    private static String held(Field field, Set<String> words) {
        String type = field.isNumber() ? "integer" : "varchar(100)";
        return words.isEmpty() ? "cast(null as " + type + ")" : "cast('" + String.join(",", words) + "' as " + type + ")";
    }
}
