package org.homeward.care;

import java.util.List;
import java.util.Optional;
import org.homeward.care.Instrument.Change;

/**
 * How the main scale of one questionnaire went over time. Only results of one version of the instrument that have
 * points; more points mean more trouble.
 *
 * @param results oldest first, never empty
 * @param change  the published rule of what is more than chance, if there is one
 */
@Clinical
public record Trend(List<QuestionnaireResult> results, Optional<Change> change) {

    /** How the last result compares with the one before. */
    public enum Direction { FIRST, SAME, LOWER, HIGHER, RELIABLY_LOWER, RELIABLY_HIGHER }

    /** The results up to and with that one. */
    public static Optional<Trend> upTo(QuestionnaireResult last, List<QuestionnaireResult> all, Optional<Instrument> instrument) {
        List<QuestionnaireResult> comparable = all.stream().filter(s -> points(s) != null && sameQuestionnaire(s, last)).toList();
        return points(last) == null ? Optional.empty()
                : Optional.of(new Trend(comparable.subList(0, comparable.indexOf(last) + 1), instrument.flatMap(i -> i.main().change())));
    }

    private static Integer points(QuestionnaireResult result) {
        return result.getMain().points();
    }

    private static boolean sameQuestionnaire(QuestionnaireResult one, QuestionnaireResult other) {
        return one.getInstrument().equals(other.getInstrument())
                && one.getInstrumentVersion().equals(other.getInstrumentVersion());
    }

    public QuestionnaireResult last() {
        return results.get(results.size() - 1);
    }

    public Optional<QuestionnaireResult> before() {
        return results.size() < 2 ? Optional.empty() : Optional.of(results.get(results.size() - 2));
    }

    /** Points more (or, negative, fewer) than the time before; 0 at the first. */
    public int difference() {
        return before().map(b -> points(last()) - points(b)).orElse(0);
    }

    public Direction direction() {
        if (before().isEmpty()) {
            return Direction.FIRST;
        }
        boolean reliable = change.map(c -> Math.abs(difference()) >= c.reliable()).orElse(false);
        if (difference() == 0) {
            return Direction.SAME;
        }
        return difference() < 0 ? reliable ? Direction.RELIABLY_LOWER : Direction.LOWER : reliable ? Direction.RELIABLY_HIGHER : Direction.HIGHER;
    }

    /** Whether the change is smaller than the published rule asks for. */
    public boolean withinChance() {
        return change.isPresent() && (direction() == Direction.LOWER || direction() == Direction.HIGHER);
    }

    /** Below the published line now, at or above it the time before, and by more than chance. */
    public boolean recovered() {
        return direction() == Direction.RELIABLY_LOWER && change.flatMap(Change::recoveredBelow)
                .map(line -> points(last()) < line && points(before().orElseThrow()) >= line).orElse(false);
    }
}
