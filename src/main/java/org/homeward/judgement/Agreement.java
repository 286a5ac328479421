package org.homeward.judgement;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How far two raters agree who gave everything one of {@code q} answers. It says something about raters and their words,
 * nothing about whom they rated.
 *
 * <p>Two who toss coins agree often too. Both coefficients therefore ask how much of the agreement that chance would not
 * have brought was reached: {@code (po - pe) / (1 - pe)}, where {@code po} is the share of pairs that agree and
 * {@code pe} what chance would bring. They differ in what they take for chance. Cohen's kappa (1960) lets each rater
 * toss with their own habits, and falls towards nothing when nearly everything gets the same answer, though the two
 * nearly always agree. Gwet's AC1 (2008) lets only the doubtful be tossed for, and stays steady when signs are rare.
 * 1 is always; 0 is no more than by chance; less than 0 is less than that.
 *
 * @param <A> an answer
 */
public final class Agreement<A> {

    /** What the two said of one thing. */
    public record Pair<A>(A one, A other) {
    }

    private final Map<Pair<A>, Long> pairs;
    private final int answers;

    /**
     * @param pairs   what the two said, each pair of answers with how often
     * @param answers how many answers there were to choose from, at least two, whether or not anybody chose them
     */
    public Agreement(Map<Pair<A>, Long> pairs, int answers) {
        if (answers < 2) {
            throw new IllegalArgumentException("with one answer there is nothing to agree on");
        }
        this.pairs = Map.copyOf(pairs);
        this.answers = answers;
    }

    public long pairs() {
        return count(pair -> true);
    }

    /** In how many pairs both said the same. */
    public long agreeing() {
        return count(pair -> pair.one().equals(pair.other()));
    }

    /** The share of pairs that agree, from 0 to 1; empty when there are none. */
    public OptionalDouble observed() {
        return pairs.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) agreeing() / pairs());
    }

    /** Cohen's kappa; empty when there are no pairs, or when both always gave one and the same answer and chance alone explains everything. */
    public OptionalDouble kappa() {
        return beyondChance(answer -> share(answer, Pair::one) * share(answer, Pair::other));
    }

    /** Gwet's AC1; empty when there are no pairs. */
    public OptionalDouble ac1() {
        return beyondChance(answer -> {
            double share = (share(answer, Pair::one) + share(answer, Pair::other)) / 2;
            return share * (1 - share) / (answers - 1);
        });
    }

    /** @param byChance how often the two would meet in an answer by chance, as a share of all pairs */
    private OptionalDouble beyondChance(ToDoubleFunction<A> byChance) {
        double expected = given().mapToDouble(byChance).sum();
        return pairs.isEmpty() || expected >= 1 ? OptionalDouble.empty()
                : OptionalDouble.of((observed().getAsDouble() - expected) / (1 - expected));
    }

    /** Every answer that somebody gave. */
    private Stream<A> given() {
        return pairs.keySet().stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).distinct();
    }

    /** How often that side gave the answer, as a share of all pairs. */
    private double share(A answer, Function<Pair<A>, A> side) {
        return (double) count(pair -> side.apply(pair).equals(answer)) / pairs();
    }

    private long count(Predicate<Pair<A>> which) {
        return pairs.entrySet().stream().filter(pair -> which.test(pair.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
}
