package org.homeward.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.care.CareFixture.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.care.Trend.Direction;
import org.homeward.person.Sex;
import org.junit.jupiter.api.Test;

class TrendTest {

    private final Instrument phq = new Instruments().find("phq-9").orElseThrow();

    /** Results a month apart with these totals; a negative one is a questionnaire with a blank. */
    private List<QuestionnaireResult> totals(int... totals) {
        List<QuestionnaireResult> results = new ArrayList<>();
        for (int total : totals) {
            Map<String, Integer> answers = new LinkedHashMap<>();
            int left = total;
            for (String item : phq.main().items()) {
                if (total >= 0) {
                    answers.put(item, Math.min(3, left));
                    left -= Math.min(3, left);
                }
            }
            LocalDate on = TODAY.plusMonths(results.size());
            QuestionnaireAsFilledIn filled = new QuestionnaireAsFilledIn("phq-9", answers, on, "ar", "none", "interview", List.of(), true);
            results.add(new QuestionnaireResult(null, phq, filled, Scoring.score(phq, answers, Sex.FEMALE), null, Instant.EPOCH));
        }
        return results;
    }

    private Trend trend(int... totals) {
        List<QuestionnaireResult> results = totals(totals);
        return Trend.upTo(results.get(results.size() - 1), results, Optional.of(phq)).orElseThrow();
    }

    @Test
    void a_change_of_six_points_in_the_phq_9_is_reliable_and_of_five_is_not() {
        assertThat(trend(15).direction()).isEqualTo(Direction.FIRST);
        assertThat(trend(15, 15).direction()).isEqualTo(Direction.SAME);
        assertThat(trend(15, 10).direction()).isEqualTo(Direction.LOWER);
        assertThat(trend(15, 9).direction()).isEqualTo(Direction.RELIABLY_LOWER);
        assertThat(trend(10, 15).direction()).isEqualTo(Direction.HIGHER);
        assertThat(trend(10, 16).direction()).isEqualTo(Direction.RELIABLY_HIGHER);
    }

    @Test
    void recovered_is_below_ten_now_and_not_before_and_by_more_than_chance() {
        assertThat(trend(15, 9).recovered()).isTrue();
        assertThat(trend(10, 9).recovered()).isFalse();
        assertThat(trend(20, 10).recovered()).isFalse();
        assertThat(trend(9, 3).recovered()).isFalse();
        assertThat(trend(9).recovered()).isFalse();
    }

    @Test
    void a_result_without_a_score_has_no_place_in_the_course() {
        assertThat(trend(15, -1, 9).difference()).isEqualTo(-6);
        List<QuestionnaireResult> results = totals(15, -1);
        assertThat(Trend.upTo(results.get(1), results, Optional.of(phq))).isEmpty();
    }

    @Test
    void an_older_result_is_compared_with_what_came_before_it_only() {
        List<QuestionnaireResult> results = totals(15, 12, 3);
        assertThat(Trend.upTo(results.get(1), results, Optional.of(phq)).orElseThrow().results()).hasSize(2);
    }

    @Test
    void without_the_instruments_file_nothing_is_called_reliable() {
        List<QuestionnaireResult> results = totals(20, 3);
        Trend unruled = Trend.upTo(results.get(1), results, Optional.empty()).orElseThrow();
        assertThat(unruled.direction()).isEqualTo(Direction.LOWER);
        assertThat(unruled.withinChance()).isFalse();
        assertThat(trend(15, 10).withinChance()).isTrue();
        assertThat(trend(15, 9).withinChance()).isFalse();
    }
}
