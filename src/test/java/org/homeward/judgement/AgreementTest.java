package org.homeward.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.homeward.judgement.Agreement.Pair;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Offset<Double> TO_FOUR_PLACES = within(0.00005);

    private final Map<Pair<String>, Long> pairs = new HashMap<>();

    private AgreementTest said(String one, String other, long times) {
        pairs.merge(new Pair<>(one, other), times, Long::sum);
        return this;
    }

    private Agreement<String> of(int answers) {
        return new Agreement<>(pairs, answers);
    }

    /** The worked check of the domain notes: both yes 18, only one 3, only the other 2, both no 7. */
    @Test
    void thirty_pairs_reckoned_by_hand() {
        Agreement<String> agreement = said("yes", "yes", 18).said("yes", "no", 3).said("no", "yes", 2).said("no", "no", 7).of(2);
        assertThat(agreement.agreeing()).isEqualTo(25);
        assertThat(agreement.observed().getAsDouble()).isEqualTo(0.8333, TO_FOUR_PLACES);
        assertThat(agreement.kappa().getAsDouble()).isEqualTo(0.6154, TO_FOUR_PLACES);
        assertThat(agreement.ac1().getAsDouble()).isEqualTo(0.7062, TO_FOUR_PLACES);
    }

    /** Each rater gave the answers 4, 4 and 2 times: chance brings .36 for kappa, and (.24 + .24 + .16) / 2 = .32 for AC1. */
    @Test
    void three_answers_reckoned_by_hand() {
        Agreement<String> agreement = said("a", "a", 3).said("b", "b", 3).said("c", "c", 1).said("a", "b", 1).said("b", "c", 1).said("c", "a", 1).of(3);
        assertThat(agreement.kappa().getAsDouble()).isEqualTo((0.7 - 0.36) / (1 - 0.36), TO_FOUR_PLACES);
        assertThat(agreement.ac1().getAsDouble()).isEqualTo((0.7 - 0.32) / (1 - 0.32), TO_FOUR_PLACES);
    }

    @Test
    void when_signs_are_rare_kappa_falls_and_ac1_stays_steady() {
        Agreement<String> agreement = said("none", "none", 28).said("some", "none", 1).said("none", "some", 1).of(2);
        assertThat(agreement.kappa().getAsDouble()).isNegative();
        assertThat(agreement.ac1().getAsDouble()).isGreaterThan(0.9);
    }

    @Test
    void it_does_not_matter_who_is_the_first() {
        Agreement<String> there = said("a", "b", 4).said("a", "a", 5).said("b", "b", 6).of(2);
        Agreement<String> back = new AgreementTest().said("b", "a", 4).said("a", "a", 5).said("b", "b", 6).of(2);
        assertThat(there.kappa().getAsDouble()).isEqualTo(back.kappa().getAsDouble(), within(1e-12));
        assertThat(there.ac1().getAsDouble()).isEqualTo(back.ac1().getAsDouble(), within(1e-12));
    }

    @Test
    void always_agreeing_is_one_and_never_agreeing_is_less_than_chance() {
        Agreement<String> always = said("a", "a", 5).said("b", "b", 5).of(2);
        assertThat(always.kappa().getAsDouble()).isEqualTo(1);
        assertThat(always.ac1().getAsDouble()).isEqualTo(1);
        Agreement<String> never = new AgreementTest().said("a", "b", 1).said("b", "a", 1).of(2);
        assertThat(never.kappa().getAsDouble()).isEqualTo(-1);
        assertThat(never.ac1().getAsDouble()).isEqualTo(-1);
    }

    @Test
    void an_answer_that_nobody_gave_was_still_there_to_be_chosen() {
        said("a", "a", 6).said("a", "b", 2).said("b", "b", 2);
        assertThat(of(4).kappa()).isEqualTo(of(2).kappa());
        assertThat(of(4).ac1().getAsDouble()).isGreaterThan(of(2).ac1().getAsDouble());
    }

    @Test
    void where_everybody_always_said_the_same_kappa_knows_nothing() {
        Agreement<String> same = said("none", "none", 12).of(4);
        assertThat(same.kappa()).isEmpty();
        assertThat(same.ac1().getAsDouble()).isEqualTo(1);
    }

    @Test
    void of_nothing_nothing_is_reckoned() {
        assertThat(of(2).observed()).isEmpty();
        assertThat(of(2).kappa()).isEmpty();
        assertThat(of(2).ac1()).isEmpty();
        assertThatThrownBy(() -> of(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
