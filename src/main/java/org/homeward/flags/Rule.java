package org.homeward.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When recorded facts alone are reason enough for a person to look: one or more ways, each readable aloud. A rule opens
 * a flag; it never decides one.
 */
public record Rule(List<Way> ways) {

    /** One way to meet the rule: every part of {@code when} and no part of {@code unless}. */
    record Way(Severity opens, List<Clause> when, List<Clause> unless) {

        List<Observation> met(List<Observation> facts, LocalDate today) {
            if (unless.stream().anyMatch(clause -> !clause.met(facts, today).isEmpty())) {
                return List.of();
            }
            List<Observation> met = new ArrayList<>();
            for (Clause clause : when) {
                List<Observation> answering = clause.met(facts, today);
                if (answering.isEmpty()) {
                    return List.of();
                }
                met.addAll(answering);
            }
            return met;
        }

        Stream<Clause> clauses() {
            return Stream.concat(when.stream(), unless.stream());
        }
    }

    /**
     * What met the rule.
     *
     * @param severity the severity of the flag to open, never above concern when every fact is weak
     * @param way      which way of the rule, from 0
     * @param facts    every fact that met any of its ways, newest first
     */
    public record Met(Severity severity, int way, List<Observation> facts) {
    }

    /** Puts the ways in order, the most pressing first. */
    public Rule {
        ways = ways.stream().sorted(Comparator.comparing(Way::opens).reversed()).toList();
    }

    public Optional<Met> evaluate(List<Observation> facts, LocalDate today) {
        Met first = null;
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            List<Observation> met = ways.get(i).met(facts, today);
            met.stream().filter(f -> !all.contains(f)).forEach(all::add);
            if (first == null && !met.isEmpty()) {
                first = new Met(Weakness.ofAll(met) ? Severity.CONCERN : ways.get(i).opens(), i, all);
            }
        }
        all.sort(Comparator.comparing(Observation::since).reversed());
        return Optional.ofNullable(first);
    }

    /** The kinds of facts it asks about. */
    public Set<FactType> asks() {
        return ways.stream().flatMap(Way::clauses).map(Clause::fact).collect(Collectors.toSet());
    }
}
