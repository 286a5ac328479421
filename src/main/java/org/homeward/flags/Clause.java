package org.homeward.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One part of a rule: enough facts of one kind that answer the conditions.
 *
 * @param within   how many days back at most, or 0 for any time
 * @param lasting  how many days it must have held and still hold, or 0
 * @param count    how many facts are enough, 1 or more
 */
record Clause(FactType fact, Map<String, Condition> where, int within, int lasting, int count) {

    /**
     * What one field must hold: one of some words, or a whole number between two bounds.
     *
     * @param words empty for a number
     */
    record Condition(Set<String> words, int atLeast, int atMost) {

        static Condition oneOf(Set<String> words) {
            return new Condition(words, 0, 0);
        }

        boolean holds(Set<String> held) {
            return words.isEmpty() ? held.stream().mapToInt(Integer::parseInt).anyMatch(n -> n >= atLeast && n <= atMost)
                    : held.stream().anyMatch(words::contains);
        }
    }

    /** The facts that answer, or none at all when they are too few. */
    List<Observation> met(List<Observation> facts, LocalDate today) {
        List<Observation> answering = facts.stream().filter(f -> f.fact() == fact && inTime(f, today) && answers(f)).toList();
        return answering.size() < count ? List.of() : answering;
    }

    private boolean inTime(Observation fact, LocalDate today) {
        boolean recent = within == 0 || fact.until() == null || !fact.until().isBefore(today.minusDays(within));
        boolean longEnough = lasting == 0 || fact.until() == null && fact.since().isBefore(today.minusDays(lasting));
        return recent && longEnough && !fact.since().isAfter(today);
    }

    private boolean answers(Observation fact) {
        return where.entrySet().stream().allMatch(c -> c.getValue().holds(fact.fields().getOrDefault(c.getKey(), Set.of())));
    }
}
