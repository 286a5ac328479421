package org.homeward.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.judgement.JudgementFixture.begun;
import static org.homeward.judgement.JudgementFixture.finish;
import static org.homeward.judgement.JudgementFixture.finished;
import static org.homeward.judgement.JudgementFixture.read;
import static org.homeward.judgement.JudgementFixture.sign;
import static org.homeward.judgement.JudgementFixture.version;
import static org.homeward.judgement.JudgementFixture.written;
import static org.homeward.judgement.JudgingTest.refusals;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.assessment.AssessmentFixture;
import org.homeward.assessment.StrengthStanding;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.flags.FlagFixture;
import org.homeward.flags.Outcome;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.Words;

/** Each sign and each thing that protects is looked at by itself, with both sides; nothing is made of all of them together. */
class SignBySignTest {

    private static List<SignList> signs(UUID id) {
        return as("worker", () -> the(ReadingJudgements.class).signs(the(ReadingJudgements.class).one(id)));
    }

    private static List<String> listed(UUID id, Section section) {
        return signs(id).stream().filter(list -> list.section() == section).flatMap(list -> list.listed().stream()).map(Sign::about).toList();
    }

    private static boolean isComplete(UUID id, Section section) {
        return signs(id).stream().filter(list -> list.section() == section).allMatch(SignList::isComplete);
    }

    private static void close(UUID flag, Outcome how) {
        FlagFixture.decide("supervisor", flag, how);
        if (FlagFixture.read(flag).isOpen()) {
            FlagFixture.confirm("supervisor2", flag, true, null);
        }
    }

    private static void review(UUID id, SignAsTold... told) {
        as("worker", () -> the(Judging.class).review(id, List.of(told), version(id)));
    }

    @DatabaseTest
    void open_flags_and_strengths_on_record_are_looked_at_before_it_ends() {
        UUID caseId = CaseFileFixture.anOpenCase();
        FlagFixture.aFlag(caseId);
        AssessmentFixture.aStrength(caseId, NOON.minusSeconds(9), "PF-01", StrengthStanding.STRONG);
        AssessmentFixture.aStrength(caseId, NOON.minusSeconds(9), "PF-02", StrengthStanding.PRESENT);
        AssessmentFixture.aStrength(caseId, NOON.minusSeconds(8), "PF-02", StrengthStanding.ENDED);
        UUID id = begun(caseId, NOON, false);
        assertThat(listed(id, Section.SIGNS)).containsExactly("CN-04");
        assertThat(listed(id, Section.STRENGTHS)).as("what ended protects no more").containsExactly("PF-01");
        assertThat(isComplete(id, Section.SIGNS)).isFalse();
        assertThat(refusals(() -> finish(id, NOON, null, 0))).contains(" judgement.refuse.signs", " judgement.refuse.strengths");
        review(id, sign("CN-04", Presence.PARTLY), sign("PF-03", Presence.PRESENT));
        assertThat(isComplete(id, Section.STRENGTHS)).as("another one instead of that on record").isFalse();
        review(id, sign("PF-01", Presence.PRESENT));
        assertThat(isComplete(id, Section.SIGNS)).isTrue();
        assertThat(isComplete(id, Section.STRENGTHS)).isTrue();
        SignReview kept = read(id).signs().of("CN-04");
        assertThat(kept.name(new Words(Locale.ENGLISH))).isNotBlank();
        assertThat(kept.asTold()).isEqualTo(sign("CN-04", Presence.PARTLY));
    }

    @DatabaseTest
    void each_sign_asks_what_it_means_where_it_goes_and_both_sides_but_of_what_nobody_knows_nothing_else() {
        UUID id = begun(CaseFileFixture.anOpenCase(), NOON, false);
        SignAsTold whole = sign("CN-01", Presence.ABSENT);
        List<SignAsTold> lacking = List.of(new SignAsTold("CN-01", null, whole.relevance(), whole.direction(), whole.evidenceFor(), whole.evidenceAgainst()),
                new SignAsTold("CN-01", whole.presence(), null, whole.direction(), whole.evidenceFor(), whole.evidenceAgainst()),
                new SignAsTold("CN-01", whole.presence(), whole.relevance(), null, whole.evidenceFor(), whole.evidenceAgainst()),
                new SignAsTold("CN-01", whole.presence(), whole.relevance(), whole.direction(), null, whole.evidenceAgainst()),
                new SignAsTold("CN-01", whole.presence(), whole.relevance(), whole.direction(), whole.evidenceFor(), null));
        for (SignAsTold one : lacking) {
            review(id, one);
            assertThat(isComplete(id, Section.SIGNS)).as(one.toString()).isFalse();
        }
        review(id, whole);
        assertThat(isComplete(id, Section.SIGNS)).isTrue();
        review(id, new SignAsTold("CN-01", Presence.NOT_KNOWN, null, null, null, null));
        assertThat(isComplete(id, Section.SIGNS)).isTrue();
        assertThat(read(id).signs().earlier(Section.SIGNS)).as("every look stays readable, the last first").hasSize(6).first().extracting(SignReview::asTold).isEqualTo(whole);
        review(id, new SignAsTold("CN-01", null, null, null, null, null));
        assertThat(listed(id, Section.SIGNS)).as("taken out again").isEmpty();
    }

    @DatabaseTest
    void at_least_one_thing_that_protects_is_looked_for() {
        UUID id = begun(CaseFileFixture.anOpenCase(), NOON, false);
        assertThat(isComplete(id, Section.SIGNS)).as("without a flag there may be no sign").isTrue();
        assertThat(isComplete(id, Section.STRENGTHS)).isFalse();
        review(id, sign("PF-03", Presence.ABSENT));
        assertThat(isComplete(id, Section.STRENGTHS)).as("looked for, not found").isTrue();
    }

    @DatabaseTest
    void what_was_decided_is_offered_and_what_was_entered_in_error_or_we_owe_is_not() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID lifted = FlagFixture.readyToDecide(FlagFixture.aFlagByRule(caseId));
        UUID wrong = FlagFixture.readyToDecide(FlagFixture.aFlag(caseId));
        close(lifted, Outcome.LIFTED_RESOLVED);
        close(wrong, Outcome.ENTERED_IN_ERROR);
        UUID id = begun(caseId, NOON, false);
        assertThat(listed(id, Section.SIGNS)).hasSize(1).doesNotContain("CN-04");
        assertThat(isComplete(id, Section.SIGNS)).as("offered, not owed").isTrue();
        List<String> others = signs(id).get(0).others().stream().map(Sign::about).toList();
        assertThat(others).contains("CN-04", "IN-01").noneMatch(code -> code.startsWith("CH")).doesNotContain("PS-01", "RD-01");
    }

    @DatabaseTest
    void the_judgement_before_stands_beside() {
        UUID caseId = CaseFileFixture.anOpenCase();
        Instant later = NOON.plus(Duration.ofDays(60));
        finished(caseId, NOON, false);
        UUID next = begun(caseId, later, false);
        List<SignList> atHand = at(later, "worker", () -> the(ReadingJudgements.class).signs(the(ReadingJudgements.class).one(next)));
        Sign sign = atHand.get(1).find("PF-16").orElseThrow();
        assertThat(sign.now()).isNull();
        assertThat(sign.before().getPresence()).isEqualTo(Presence.PARTLY);
    }

    @DatabaseTest
    void nobody_else_reviews_and_what_cannot_be_is_refused() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID id = begun(caseId, NOON, false);
        SignAsTold tooLong = new SignAsTold("CN-01", Presence.PRESENT, Relevance.KEY, Direction.WORSE, "x".repeat(4_001), "y".repeat(4_001));
        assertThat(refusals(() -> review(id, tooLong))).containsExactly("CN-01-for general.too-long", "CN-01-against general.too-long");
        for (String unknown : List.of("CH-01", "PF-21", "PS-01", "XX-99")) {
            assertThatThrownBy(() -> review(id, sign(unknown, Presence.PRESENT))).as(unknown).isInstanceOf(NotThereException.class);
        }
        long opened = version(id);
        review(id, sign("CN-01", Presence.PRESENT));
        assertThatThrownBy(() -> as("worker", () -> the(Judging.class).review(id, List.of(sign("CN-01", Presence.ABSENT)), opened))).isInstanceOf(ChangedMeanwhileException.class);
        for (String user : List.of("supervisor", "worker2", "clinician", "children", "admin")) {
            assertThatThrownBy(() -> as(user, () -> the(Judging.class).review(id, List.of(sign("CN-01", Presence.ABSENT)), version(id)))).as(user).isInstanceOf(NotThereException.class);
        }
        JudgementView mine = read(id);
        assertThatThrownBy(() -> as("supervisor", () -> the(ReadingJudgements.class).signs(mine))).isInstanceOf(NotThereException.class);
        UUID done = finished(CaseFileFixture.anOpenCase(), NOON, false);
        assertThat(refusals(() -> review(done, sign("CN-01", Presence.ABSENT)))).containsExactly(" judgement.refuse.finished");
    }

    @DatabaseTest
    void the_same_told_again_is_no_new_look_and_few_questions_go_to_the_database() {
        UUID caseId = CaseFileFixture.anOpenCase();
        FlagFixture.aFlag(caseId);
        UUID id = written(caseId, NOON, false);
        review(id, read(id).signs().told(Section.SIGNS).get(0).asTold());
        assertThat(read(id).signs().earlier(Section.SIGNS)).isEmpty();
        assertThat(StatementCount.of(() -> signs(id))).isLessThanOrEqualTo(14);
    }
}
