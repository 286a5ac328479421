package org.homeward.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.care.Instrument.Pattern;
import org.homeward.care.Instrument.Worked;
import org.homeward.person.Sex;
import org.homeward.shared.ConfigFiles;
import org.homeward.shared.WrongFileException;
import org.homeward.shared.Yaml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class InstrumentsTest {

    private static final String PHQ_9 = "config/instruments/phq-9.yaml";
    private final Instruments instruments = new Instruments();

    @TestFactory
    Stream<DynamicTest> every_worked_example_of_every_file_comes_out_as_it_says() {
        return instruments.all().stream().flatMap(i -> i.worked().stream()
                .map(example -> dynamicTest(i.title() + ": " + example.name(), () -> comesOut(i, example))));
    }

    private static void comesOut(Instrument instrument, Worked example) {
        Scores scores = Scoring.score(instrument, example.answers(), example.sex());
        Map<String, String> came = new HashMap<>();
        scores.scales().forEach(s -> came.put(s.scale().code(), s.points().map(String::valueOf).orElse("none")));
        ScaleScore main = scores.scales().get(0);
        came.put("band", main.band().map(b -> b.words()).orElse("none"));
        came.put("reached", main.reached() ? "yes" : "no");
        came.put("pattern", scores.pattern().map(Pattern::code).orElse("none"));
        came.put("safety", scores.needsSafety() ? "yes" : "no");
        assertThat(came).containsAllEntriesOf(example.gives());
    }

    @Test
    void invariant_30_every_questionnaire_ships_with_its_licence_worked_examples_and_no_answer_outside_the_offered_ones() {
        assertThat(instruments.all()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(i -> {
            assertThat(i.worked()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(i.licence()).isNotBlank();
        });
    }

    @Test
    void a_score_stays_within_its_scale_whatever_is_answered() {
        Instrument phq = instruments.find("phq-9").orElseThrow();
        assertThat(phq.highest(phq.main())).isEqualTo(27);
        assertThat(phq.suits(17)).isFalse();
        assertThat(phq.suits(18)).isTrue();
    }

    @Test
    void allowed_blanks_are_made_up_for_by_the_other_answers() {
        String text = ConfigFiles.read(PHQ_9).replace("blanks-allowed: 0", "blanks-allowed: 2");
        Instrument lenient = InstrumentFile.read(Yaml.of(PHQ_9, text));
        Map<String, Integer> answers = new HashMap<>();
        lenient.main().items().stream().skip(2).forEach(item -> answers.put(item, 1));
        assertThat(Scoring.score(lenient, answers, Sex.FEMALE).scales().get(0).points()).contains(9);
        answers.remove("sleep");
        assertThat(Scoring.score(lenient, answers, Sex.FEMALE).hasScore()).isFalse();
    }

    @Test
    void a_wrong_file_is_answered_with_file_line_and_remedy() {
        wrong("items: [interest, mood,", "items: [interst, mood,", "«interst» is no item");
        wrong("{from: 5, words: mild}", "{from: 12, words: mild}", "bands go upwards");
        wrong("answers: how-hard, scored: no", "answers: how-bad, scored: no", "«how-bad» is not under answers");
        wrong("blanks-allowed: 0", "blanks: 0", "«blanks» is not known here");
        wrong("{item: self-harm, from: 1, then", "{item: self-harm, from: often, then", "not a whole number");
        wrong("answers: [3, 3, 3, 3, 3, 3, 3, 3, 3]", "answers: [3, 3, 3, 3, 3, 3, 3, 3, 4]", "nobody can answer 4");
        wrong("pattern: other, safety: no", "patern: other, safety: no", "«patern» is no result");
        wrong("mood, label: \"Low, sad or without hope\", answers: how-often, present-from: 2", "mood, label: Low, answers: how-often", "has no present-from");
        wrong("{code: mood,", "{code: interest,", "stands here twice");
    }

    private static void wrong(String right, String planted, String remedy) {
        String text = ConfigFiles.read(PHQ_9);
        assertThat(text).contains(right);
        assertThatThrownBy(() -> InstrumentFile.read(Yaml.of(PHQ_9, text.replace(right, planted))))
                .isInstanceOf(WrongFileException.class).hasMessageContaining(PHQ_9 + ", line ").hasMessageContaining(remedy);
    }
}
