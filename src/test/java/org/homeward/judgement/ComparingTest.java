package org.homeward.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.judgement.JudgementFixture.begun;
import static org.homeward.judgement.JudgementFixture.finish;
import static org.homeward.judgement.JudgementFixture.finished;
import static org.homeward.judgement.JudgementFixture.sign;
import static org.homeward.judgement.JudgementFixture.version;
import static org.homeward.judgement.JudgementFixture.written;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;
import org.junit.jupiter.api.Test;

/** Two judgements of one person side by side. */
class ComparingTest {

    private static final Instant LATER = NOON.plus(Duration.ofDays(90));
    private static final SummaryAsTold CALMER = new SummaryAsTold(Attention.ROUTINE, Signs.NONE_SEEN, Signs.NONE_SEEN, Signs.SOME, HowSoon.WITHIN_MONTHS, Confidence.HIGH, "She changed her number.");

    private static Comparison compared(String user, UUID one, UUID other) {
        return at(LATER, user, () -> the(ReadingJudgements.class).compared(one, other));
    }

    private static UUID aLaterOne(UUID caseId) {
        UUID later = written(caseId, LATER, false);
        at(LATER, "worker", () -> the(Judging.class).review(later, List.of(sign("CN-01", Presence.PARTLY), sign("PF-16", Presence.PRESENT)), version(later)));
        at(LATER, "worker", () -> the(Judging.class).summarise(later, CALMER, version(later)));
        finish(later, LATER, null, 0);
        return later;
    }

    @DatabaseTest
    void answers_and_signs_stand_beside_each_other_the_earlier_first_and_what_is_otherwise_is_marked() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID first = finished(caseId, NOON, false);
        UUID later = aLaterOne(caseId);
        Comparison view = compared("supervisor", later, first);
        assertThat(view.then().judgement().getId()).isEqualTo(first);
        assertThat(Arrays.stream(SummaryItem.values()).filter(view::isOtherwise)).containsExactly(SummaryItem.ATTENTION, SummaryItem.HARM_TO_SELF, SummaryItem.EXPLOITED, SummaryItem.CONFIDENCE);
        assertThat(view.signs(Section.SIGNS)).singleElement().satisfies(row -> {
            assertThat(row.then()).isNull();
            assertThat(row.any().getAbout()).isEqualTo("CN-01");
            assertThat(row.isOtherwise()).isTrue();
        });
        assertThat(view.signs(Section.STRENGTHS)).singleElement().satisfies(row -> assertThat(row.then().getPresence() + " " + row.now().getPresence()).isEqualTo("PARTLY PRESENT"));
        Comparison same = compared("worker", first, first);
        assertThat(Arrays.stream(SummaryItem.values()).filter(same::isOtherwise)).isEmpty();
        assertThat(same.signs(Section.STRENGTHS)).noneMatch(Comparison.Row::isOtherwise);
    }

    @DatabaseTest
    void nothing_is_compared_across_cases_with_a_draft_or_without_a_relation() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID first = finished(caseId, NOON, false);
        UUID draft = begun(caseId, LATER, false);
        UUID elsewhere = finished(CaseFileFixture.anOpenCase(), NOON, false);
        for (UUID other : List.of(draft, elsewhere, UUID.randomUUID())) {
            assertThatThrownBy(() -> compared("worker", first, other)).isInstanceOf(NotThereException.class);
        }
        for (String user : List.of("worker2", "supervisor3", "clinician", "children", "admin")) {
            assertThatThrownBy(() -> compared(user, first, first)).as(user).isInstanceOf(NotThereException.class);
        }
        UUID blind = finished(caseId, LATER, true);
        assertThatThrownBy(() -> compared("supervisor", first, blind)).as("still to be judged blindly").isInstanceOf(NotThereException.class);
    }

    @Test
    void only_what_somebody_could_say_has_a_line_in_the_picture() {
        assertThat(Arrays.stream(SummaryItem.values()).flatMap(item -> item.said().stream()).map(Enum::name)).doesNotContain("CANNOT_SAY").contains("NONE_SEEN", "SERIOUS", "NOT_EXPECTED", "WITHIN_DAYS");
        for (SummaryItem item : SummaryItem.values()) {
            assertThat(item.said().size()).as(item.name()).isEqualTo(item.answers() - (item == SummaryItem.ATTENTION || item == SummaryItem.CONFIDENCE ? 0 : 1));
        }
        assertThat(Presence.SAID).containsExactly(Presence.ABSENT, Presence.PARTLY, Presence.PRESENT);
    }

    @DatabaseTest
    void comparing_asks_the_database_a_bounded_number_of_times() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID first = finished(caseId, NOON, false);
        UUID later = aLaterOne(caseId);
        assertThat(StatementCount.of(() -> as("worker", () -> the(ReadingJudgements.class).compared(first, later)))).isLessThanOrEqualTo(20);
    }
}
