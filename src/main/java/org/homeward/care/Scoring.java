package org.homeward.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.care.Instrument.Item;
import org.homeward.care.Instrument.Pattern;
import org.homeward.care.Instrument.SafetyRule.Then;
import org.homeward.care.Instrument.Scale;
import org.homeward.person.Sex;

/** Turns answers into scores by what the instrument's file says. Knows no instrument by name. A blank answer is absent from the map, never 0. */
@Clinical
final class Scoring {

    private final Instrument instrument;
    private final Map<String, Integer> answers;

    private Scoring(Instrument instrument, Map<String, Integer> answers) {
        this.instrument = instrument;
        this.answers = answers;
    }

    /** @param answers points by item code; without those left blank */
    static Scores score(Instrument instrument, Map<String, Integer> answers, Sex sex) {
        return new Scoring(instrument, answers).scores(sex);
    }

    private Scores scores(Sex sex) {
        List<ScaleScore> scales = instrument.scales().stream().map(scale -> scale(scale, sex)).toList();
        boolean complete = scales.stream().allMatch(s -> s.points().isPresent());
        return new Scores(scales, complete ? pattern() : Optional.empty(), needsSafety(), blanks());
    }

    private ScaleScore scale(Scale scale, Sex sex) {
        Optional<Integer> points = points(scale);
        return new ScaleScore(scale, points, points.flatMap(scale::band), scale.cut().map(cut -> cut.of(sex)));
    }

    private Optional<Integer> points(Scale scale) {
        if (stoppedAtTheGate()) {
            return Optional.of(0);
        }
        List<Integer> given = scale.items().stream().filter(answers::containsKey).map(answers::get).toList();
        int blank = scale.items().size() - given.size();
        if (blank > instrument.blanksAllowed() || given.isEmpty() || gateBlank()) {
            return Optional.empty();
        }
        double sum = given.stream().mapToInt(Integer::intValue).sum();
        return Optional.of((int) Math.round(sum * scale.items().size() / given.size()));
    }

    private Optional<Pattern> pattern() {
        return instrument.patterns().stream()
                .filter(p -> p.needs().stream().allMatch(n -> n.items().stream().filter(this::present).count() >= n.atLeast()))
                .findFirst();
    }

    private boolean present(String code) {
        return instrument.items().stream().filter(i -> i.code().equals(code) && answers.containsKey(code))
                .anyMatch(i -> i.presentFrom().map(from -> answers.get(code) >= from).orElse(false));
    }

    private boolean needsSafety() {
        return instrument.safety().stream().filter(rule -> rule.then() == Then.STEPS).anyMatch(rule -> rule.met(answers.get(rule.item())));
    }

    /** The scored items nobody answered, in the order of the form. */
    private List<Item> blanks() {
        return stoppedAtTheGate() ? List.of() : instrument.items().stream()
                .filter(i -> i.scored() || instrument.gate().filter(i.code()::equals).isPresent())
                .filter(i -> !answers.containsKey(i.code())).toList();
    }

    private boolean stoppedAtTheGate() {
        return instrument.gate().map(gate -> Integer.valueOf(0).equals(answers.get(gate))).orElse(false);
    }

    private boolean gateBlank() {
        return instrument.gate().map(gate -> !answers.containsKey(gate)).orElse(false);
    }
}
