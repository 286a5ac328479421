package org.homeward.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.person.Sex;

/**
 * A questionnaire as data, read from {@code config/instruments}. The clinician asks with the publisher's form and enters
 * the answers here; the labels are short ones of our own. Scoring is {@link Scoring}, one for all of them.
 *
 * @param code          its name in addresses and stored results
 * @param version       moves on when scoring changes; results of different versions are not compared
 * @param fromAge       the youngest it is made for, in full years
 * @param untilAge      the oldest, or empty
 * @param gate          an item that is asked first; answered 0, nothing else is asked and every scale is 0
 * @param blanksAllowed how many scored items of a scale may be blank; those left are then scaled up to the whole, rounded
 * @param scales        the first is the main one: its course is shown over time
 * @param worked        examples with their right result, which run as tests
 */
public record Instrument(String code, String version, String title, String about, String licence, int fromAge, Optional<Integer> untilAge,
        Optional<String> gate, int blanksAllowed, List<Item> items, List<Scale> scales, List<Pattern> patterns, List<SafetyRule> safety,
        List<Worked> worked) {

    /** @param presentFrom from how many points on the symptom counts for a {@link Pattern}; empty when it never does */
    public record Item(String code, String label, List<Option> options, boolean scored, Optional<Integer> presentFrom) {

        public Optional<Option> option(int points) {
            return options.stream().filter(o -> o.points() == points).findFirst();
        }

        int highest() {
            return options.stream().mapToInt(Option::points).max().orElse(0);
        }
    }

    public record Option(int points, String words) {
    }

    /** A sum over some items. */
    public record Scale(String code, String label, List<String> items, List<Band> bands, Optional<Cut> cut, Optional<Change> change) {

        /** The band that the points lie in, if bands are published. */
        Optional<Band> band(int points) {
            return bands.stream().filter(b -> b.from() <= points).reduce((lower, higher) -> higher);
        }
    }

    /** A published name for a stretch of a scale, up to the next band. */
    public record Band(int from, String words) {
    }

    /** From how many points on further assessment is suggested; some publish another number for one sex. */
    public record Cut(int from, Map<Sex, Integer> bySex, String source) {

        int of(Sex sex) {
            return bySex.getOrDefault(sex, from);
        }
    }

    /**
     * How large a change has to be to be more than chance.
     *
     * @param reliable       points
     * @param recoveredBelow below this now and not before counts as recovered; empty when nobody published one
     */
    public record Change(int reliable, Optional<Integer> recoveredBelow, String source) {
    }

    /** What the answers form together when every need is met. */
    public record Pattern(String code, String words, List<Need> needs) {
    }

    /** At least so many symptoms present among these items. */
    public record Need(int atLeast, List<String> items) {
    }

    /** From this answer on something is done about safety. */
    public record SafetyRule(String item, int from, Then then) {

        /** The safety steps begin at once, or the clinician is reminded to ask. */
        public enum Then { STEPS, ASK }

        boolean met(Integer points) {
            return points != null && points >= from;
        }
    }

    /** An example with its right result: the points of each scale by code, and {@code band}, {@code reached}, {@code pattern}, {@code safety}. */
    public record Worked(String name, Sex sex, Map<String, Integer> answers, Map<String, String> gives) {
    }

    public Scale main() {
        return scales.get(0);
    }

    /** The most points a scale can reach. */
    public int highest(Scale scale) {
        return items.stream().filter(i -> scale.items().contains(i.code())).mapToInt(Item::highest).sum();
    }

    /** Whether it is made for somebody of that age. */
    public boolean suits(int age) {
        return age >= fromAge && untilAge.map(until -> age <= until).orElse(true);
    }
}
