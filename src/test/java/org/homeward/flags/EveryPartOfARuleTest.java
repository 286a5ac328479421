package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.flags.Clause.Condition;
import org.homeward.flags.Rule.Way;
import org.homeward.shared.CodeLists;
import org.homeward.shared.Yaml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One thing of a rule changed after the other: a window by a day, a count by one, a word or a condition left out. Each such slip must break a worked example beside the rule. */
class EveryPartOfARuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Something that differs in one thing, and in which. */
    private record Changed<T>(String how, T what) {

        <R> Changed<R> in(String where, Function<T, R> whole) {
            return new Changed<>(where + how, whole.apply(what));
        }
    }

    @TestFactory
    Stream<DynamicTest> nothing_in_a_rule_changes_without_breaking_one_of_its_worked_examples() {
        return Indicators.read(Yaml.folder("config/indicators"), new CodeLists()).values().stream().filter(i -> i.rule().isPresent())
                .flatMap(i -> changes(i.rule().orElseThrow()).map(slip -> DynamicTest.dynamicTest(i.code() + ": " + slip.how(), () ->
                        assertThat(i.examples()).as("%s: no example shows what changes with «%s»", i.code(), slip.how()).anyMatch(e -> !holds(slip.what(), e)))));
    }

    private static boolean holds(Rule rule, RuleExample example) {
        return rule.evaluate(example.facts().apply(TODAY), TODAY).map(Rule.Met::severity).equals(example.opens());
    }

    private static Stream<Changed<Rule>> changes(Rule rule) {
        return each("way ", rule.ways(), EveryPartOfARuleTest::changes, 2).map(c -> c.in("", Rule::new));
    }

    private static Stream<Changed<Way>> changes(Way way) {
        Stream<Changed<Way>> severity = Stream.of(Severity.values()).filter(s -> s != way.opens()).map(s -> new Changed<>("opens " + s, new Way(s, way.when(), way.unless())));
        Stream<Changed<Way>> when = each("when ", way.when(), EveryPartOfARuleTest::changes, 2).map(c -> c.in("", all -> new Way(way.opens(), all, way.unless())));
        return Stream.of(severity, when, each("unless ", way.unless(), EveryPartOfARuleTest::changes, 1).map(c -> c.in("", all -> new Way(way.opens(), way.when(), all))))
                .flatMap(Function.identity());
    }

    private static Stream<Changed<Clause>> changes(Clause c) {
        Stream<Changed<Clause>> within = aStep(c.within(), 0).map(n -> new Changed<>("within " + n, new Clause(c.fact(), c.where(), n, c.lasting(), c.count())));
        Stream<Changed<Clause>> lasting = aStep(c.lasting(), 0).map(n -> new Changed<>("for more than " + n, new Clause(c.fact(), c.where(), c.within(), n, c.count())));
        Stream<Changed<Clause>> count = aStep(c.count(), 1).map(n -> new Changed<>("count " + n, new Clause(c.fact(), c.where(), c.within(), c.lasting(), n)));
        Stream<Changed<Clause>> where = c.where().entrySet().stream().flatMap(e -> Stream.concat(Stream.of(new Changed<>("whatever " + e.getKey(), without(c.where(), e.getKey()))),
                changes(e.getValue()).map(v -> v.in(e.getKey() + " ", condition -> with(c.where(), e.getKey(), condition)))))
                .map(v -> v.in("", conditions -> new Clause(c.fact(), conditions, c.within(), c.lasting(), c.count())));
        return Stream.of(within, lasting, count, where).flatMap(Function.identity());
    }

    private static Stream<Changed<Condition>> changes(Condition c) {
        if (!c.words().isEmpty()) {
            return c.words().size() == 1 ? Stream.empty() : c.words().stream().map(word -> new Changed<>("not " + word, Condition.oneOf(without(c.words(), word))));
        }
        return c.atMost() == Integer.MAX_VALUE ? Stream.of(-1, 1).map(n -> new Changed<>((c.atLeast() + n) + " or more", new Condition(Set.of(), c.atLeast() + n, c.atMost())))
                : Stream.of(-1, 1).map(n -> new Changed<>((c.atMost() + n) + " or less", new Condition(Set.of(), c.atLeast(), c.atMost() + n)));
    }

    /** Each one changed, and each one left out where at least so many are. */
    private static <T> Stream<Changed<List<T>>> each(String name, List<T> all, Function<T, Stream<Changed<T>>> changes, int leaveOutOf) {
        return IntStream.range(0, all.size()).boxed().flatMap(i -> Stream.concat(
                all.size() < leaveOutOf ? Stream.empty() : Stream.of(new Changed<>(name + (i + 1) + " left out", replaced(all, i, List.of()))),
                changes.apply(all.get(i)).map(c -> c.in(name + (i + 1) + " ", part -> replaced(all, i, List.of(part))))));
    }

    /** A day or one more and less, where there is a limit at all. */
    private static Stream<Integer> aStep(int limit, int none) {
        return limit == none ? none == 1 ? Stream.of(2) : Stream.empty() : Stream.of(limit - 1, limit + 1);
    }

    private static <T> List<T> replaced(List<T> all, int at, List<T> by) {
        List<T> changed = new ArrayList<>(all);
        changed.remove(at);
        changed.addAll(at, by);
        return changed;
    }

    private static Set<String> without(Set<String> words, String word) {
        Set<String> fewer = new LinkedHashSet<>(words);
        fewer.remove(word);
        return fewer;
    }

    private static Map<String, Condition> without(Map<String, Condition> where, String field) {
        Map<String, Condition> fewer = new LinkedHashMap<>(where);
        fewer.remove(field);
        return fewer;
    }

    private static Map<String, Condition> with(Map<String, Condition> where, String field, Condition condition) {
        Map<String, Condition> changed = new LinkedHashMap<>(where);
        changed.put(field, condition);
        return changed;
    }
}
