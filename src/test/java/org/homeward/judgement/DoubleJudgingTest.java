package org.homeward.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.homeward.judgement.JudgementFixture.SUMMARY;
import static org.homeward.judgement.JudgementFixture.finished;
import static org.homeward.judgement.JudgementFixture.read;
import static org.homeward.judgement.JudgingTest.refusals;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.World;
import org.junit.jupiter.api.Test;

/** About one in ten judgements is made twice, and the second rater does not know the first before both are done. */
class DoubleJudgingTest {

    private static final SummaryAsTold DIFFERENT = new SummaryAsTold(Attention.ROUTINE, Signs.NONE_SEEN, Signs.NONE_SEEN, Signs.SERIOUS, HowSoon.CANNOT_SAY, Confidence.LOW, "The file alone.");

    private static BlindRating rate(String user, UUID id, SummaryAsTold told) {
        return as(user, () -> the(RatingBlindly.class).rate(id, told));
    }

    @Test
    void about_one_in_ten_is_drawn_by_chance_and_one_for_certain_when_none_was_for_a_month() {
        Random chance = new Random(1);
        Optional<Instant> notYet = Optional.of(NOON.plusSeconds(1));
        assertThat(IntStream.range(0, 10_000).filter(i -> Draw.isDrawn(chance, notYet, NOON)).count()).isBetween(900L, 1_100L);
        assertThat(IntStream.range(0, 1_000).allMatch(i -> Draw.isDrawn(chance, Optional.of(NOON), NOON))).isTrue();
        assertThat(IntStream.range(0, 1_000).allMatch(i -> Draw.isDrawn(chance, Optional.empty(), NOON))).isTrue();
    }

    @DatabaseTest
    void thirty_days_after_the_last_one_was_drawn_the_next_is_for_certain() {
        UUID first = CaseFileFixture.anOpenCase();
        UUID other = CaseFileFixture.anOpenCase();
        as("worker", () -> the(Judging.class).begin(first));
        UUID next = at(NOON.plus(Duration.ofDays(30)), "worker", () -> the(Judging.class).begin(other)).getId();
        assertThat(World.sql("select drawn from judgement where id = '" + next + "'")).containsExactly(true);
    }

    @DatabaseTest
    void it_is_settled_when_begun_and_beginning_again_draws_no_second_time() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID id = as("worker", () -> the(Judging.class).begin(caseId)).getId();
        assertThat(World.sql("select drawn from judgement where id = '" + id + "'")).as("the first of a programme is drawn for certain").containsExactly(true);
        for (int i = 0; i < 20; i++) {
            as("worker", () -> the(Judging.class).begin(caseId));
        }
        assertThat(World.sql("select id from judgement")).hasSize(1);
    }

    @DatabaseTest
    void until_the_second_is_done_only_the_writers_see_the_first() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID id = finished(caseId, NOON, true);
        assertThatThrownBy(() -> as("supervisor", () -> the(ReadingJudgements.class).one(id))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> read("supervisor", id, true, null)).isInstanceOf(NotThereException.class);
        assertThat(as("supervisor", () -> the(RatingBlindly.class).open(id)).getSummary()).isNull();
        assertThat(read(id).judgement().getSummary().getAttention()).isEqualTo(Attention.ELEVATED);
        rate("supervisor", id, DIFFERENT);
        JudgementView both = as("supervisor", () -> the(ReadingJudgements.class).one(id));
        assertThat(both.judgement().getSummary().getAttention()).isEqualTo(Attention.ELEVATED);
        assertThat(both.second().getSummary().getAttention()).isEqualTo(Attention.ROUTINE);
        assertThat(World.sql("select kind || ' ' || outcome from task where outcome is not null")).contains("blind-rating done");
    }

    @DatabaseTest
    void nobody_does_both_halves_and_nobody_rates_twice() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID id = finished(caseId, NOON, true);
        assertThatThrownBy(() -> as("worker", () -> the(RatingBlindly.class).open(id))).isInstanceOf(NotThereException.class);
        assertThat(refusals(() -> rate("worker", id, DIFFERENT))).containsExactly(" judgement.refuse.own-second");
        rate("supervisor2", id, DIFFERENT);
        assertThatThrownBy(() -> rate("supervisor", id, SUMMARY)).isInstanceOf(NotThereException.class);
        UUID notDrawn = finished(CaseFileFixture.anOpenCase(), NOON, false);
        assertThatThrownBy(() -> rate("supervisor", notDrawn, SUMMARY)).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_second_judgement_is_whole_or_none() {
        UUID id = finished(CaseFileFixture.anOpenCase(), NOON, true);
        assertThat(refusals(() -> rate("supervisor", id, new SummaryAsTold(Attention.HIGH, null, null, null, null, null, null))))
                .containsExactly("harmToOthers general.required", "harmToSelf general.required", "exploited general.required", "howSoon general.required",
                        "confidence general.required", "reason general.required");
        assertThat(read(id).second().isMade()).isFalse();
    }

    @DatabaseTest
    void what_nobody_judged_twice_in_time_is_read_and_no_longer_judged_blindly() {
        UUID id = finished(CaseFileFixture.anOpenCase(), NOON, true);
        Instant late = NOON.plus(Duration.ofDays(7));
        at(late.minusSeconds(1), "supervisor", () -> the(RatingBlindly.class).open(id));
        assertThatThrownBy(() -> at(late, "supervisor", () -> the(RatingBlindly.class).rate(id, DIFFERENT))).isInstanceOf(NotThereException.class);
        assertThat(at(late, "supervisor", () -> the(ReadingJudgements.class).one(id)).judgement().isFinished()).isTrue();
        at(late, "supervisor", () -> the(SecondReading.class).read(id, true, null));
        assertThat(World.sql("select outcome from task where kind = 'blind-rating'")).containsExactly("dropped");
        assertThat(at(late, "supervisor", () -> the(SeeingAgreement.class).all()).lapsed()).isEqualTo(1);
    }

    @DatabaseTest
    void agreement_is_counted_over_the_whole_programme_and_says_nothing_of_whom() {
        for (int i = 0; i < 3; i++) {
            UUID id = finished(CaseFileFixture.anOpenCase(), NOON, true);
            rate("supervisor", id, i == 0 ? DIFFERENT : SUMMARY);
        }
        finished(CaseFileFixture.anOpenCase(), NOON, true);
        finished(CaseFileFixture.anOpenCase(), NOON, false);
        for (String user : List.of("supervisor3", "programme")) {
            SeeingAgreement.Figures figures = as(user, () -> the(SeeingAgreement.class).all());
            assertThat(List.of(figures.finished(), figures.made(), figures.awaited(), figures.lapsed())).containsExactly(5L, 3L, 1L, 0L);
            assertThat(figures.lines()).extracting(line -> line.item() + " " + line.agreement().agreeing() + "/" + line.agreement().pairs())
                    .containsExactly("ATTENTION 2/3", "HARM_TO_OTHERS 3/3", "HARM_TO_SELF 2/3", "EXPLOITED 3/3", "HOW_SOON 2/3", "CONFIDENCE 2/3");
            assertThat(figures.lines().get(0).agreement().ac1().getAsDouble()).as("three answers to choose from").isCloseTo(0.6129, within(0.0001));
        }
        assertThatThrownBy(() -> as("worker", () -> the(SeeingAgreement.class).all())).isInstanceOf(NotThereException.class);
    }
}
