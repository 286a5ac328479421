package org.homeward.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.homeward.judgement.JudgementFixture.SUMMARY;
import static org.homeward.judgement.JudgementFixture.begun;
import static org.homeward.judgement.JudgementFixture.everything;
import static org.homeward.judgement.JudgementFixture.finish;
import static org.homeward.judgement.JudgementFixture.finished;
import static org.homeward.judgement.JudgementFixture.read;
import static org.homeward.judgement.JudgementFixture.sign;
import static org.homeward.judgement.JudgementFixture.version;
import static org.homeward.judgement.JudgementFixture.words;
import static org.homeward.judgement.JudgementFixture.written;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homeward.assessment.AssessmentFixture;
import org.homeward.assessment.DriverToday;
import org.homeward.assessment.StrengthStanding;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.Track;
import org.homeward.flags.FlagFixture;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;

class JudgingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static List<String> refusals(ThrowingCallable act) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, act);
        return refused.refusals().stream().map(r -> r.field() + " " + r.key()).toList();
    }

    private static void save(UUID id, PassageAsTold... told) {
        as("worker", () -> the(Judging.class).save(id, List.of(told), version(id)));
    }

    private static List<JudgementView> of(UUID caseId) {
        return as("worker", () -> the(ReadingJudgements.class).of(caseId));
    }

    @DatabaseTest
    void it_is_written_section_by_section_and_says_what_is_still_missing() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID id = begun(caseId, NOON, false);
        save(id, words(Part.BASIS, Question.PURPOSE, "Before she moves."), words(Part.BASIS, Question.USED, "Four visits."));
        assertThat(read(id).narrative().isComplete(Section.BASIS)).isFalse();
        save(id, words(Part.BASIS, Question.MISSING, "Where her brother is."));
        assertThat(read(id).narrative().isComplete(Section.BASIS)).as("neither her own view nor why nobody asked").isFalse();
        save(id, words(Part.BASIS, Question.NOT_ASKED, "Nobody knows where she is."));
        Narrative narrative = read(id).narrative();
        assertThat(narrative.words(Part.BASIS, Question.PURPOSE)).isEqualTo("Before she moves.");
        assertThat(Section.WRITTEN.stream().filter(narrative::isComplete)).as("the signs are in no words").containsExactly(Section.BASIS, Section.SIGNS, Section.STRENGTHS);
        assertThat(as("worker", () -> the(Judging.class).begin(caseId)).getId()).as("a second start goes on with the same draft").isEqualTo(id);
    }

    @DatabaseTest
    void two_scenarios_are_enough_and_one_that_was_begun_is_told_wholly() {
        UUID id = written(CaseFileFixture.anOpenCase(), NOON, false);
        assertThat(read(id).narrative().told(Section.SCENARIOS)).containsExactly(Part.MOST_LIKELY, Part.BETTER);
        save(id, words(Part.WORST, Question.STORY, "He finds her."));
        assertThat(read(id).narrative().isComplete(Section.SCENARIOS)).isFalse();
        save(id, words(Part.WORST, Question.STORY, null), words(Part.BETTER, Question.STORY, null));
        assertThat(read(id).narrative().isComplete(Section.SCENARIOS)).isFalse();
        UUID one = begun(CaseFileFixture.anOpenCase(), NOON, false);
        save(one, everything(TODAY).stream().filter(told -> told.part() == Part.MOST_LIKELY).toArray(PassageAsTold[]::new));
        assertThat(read(one).narrative().isComplete(Section.SCENARIOS)).as("one alone").isFalse();
    }

    @DatabaseTest
    void earlier_wordings_stay_readable_with_who_wrote_them() {
        UUID id = begun(CaseFileFixture.anOpenCase(), NOON, false);
        save(id, words(Part.FORMULATION, Question.WHY_NOW, "Because of the calls."));
        as("supervisor", () -> the(Judging.class).writeAlong(id));
        as("supervisor", () -> the(Judging.class).save(id, List.of(words(Part.FORMULATION, Question.WHY_NOW, "Because of the calls and the move.")), version(id)));
        save(id, words(Part.FORMULATION, Question.WHY_NOW, "Because of the calls and the move."));
        Narrative narrative = read(id).narrative();
        assertThat(narrative.words(Part.FORMULATION, Question.WHY_NOW)).isEqualTo("Because of the calls and the move.");
        assertThat(narrative.earlier(Part.FORMULATION, Question.WHY_NOW)).extracting(p -> p.getWords() + " " + p.getAddedBy().getUserName())
                .containsExactly("Because of the calls. worker");
    }

    @DatabaseTest
    void nobody_overwrites_what_was_saved_meanwhile() {
        UUID id = begun(CaseFileFixture.anOpenCase(), NOON, false);
        long opened = version(id);
        save(id, words(Part.BASIS, Question.PURPOSE, "In the first tab."));
        assertThatThrownBy(() -> as("worker", () -> the(Judging.class).save(id, List.of(words(Part.BASIS, Question.PURPOSE, "In the second tab.")), opened)))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> as("worker", () -> the(Judging.class).summarise(id, SUMMARY, opened))).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(read(id).narrative().words(Part.BASIS, Question.PURPOSE)).isEqualTo("In the first tab.");
    }

    @DatabaseTest
    void what_cannot_be_is_refused_at_its_field() {
        UUID id = begun(CaseFileFixture.anOpenCase(), NOON, false);
        assertThat(refusals(() -> save(id, words(Part.SUPPORT, Question.BY, "soon"), words(Part.TREATMENT, Question.BY, "2026-03-01"),
                words(Part.SUPPORT, Question.WHO, "x".repeat(201)), words(Part.SUPPORT, Question.WHAT, "x".repeat(8_001)))))
                .containsExactlyInAnyOrder("support-by general.not-a-date", "treatment-by judgement.refuse.past", "support-who general.too-long", "support-what general.too-long");
        assertThatThrownBy(() -> save(id, words(Part.SUPPORT, Question.STORY, "Not asked there."))).isInstanceOf(NotThereException.class);
        assertThat(refusals(() -> as("worker", () -> the(Judging.class).summarise(id, new SummaryAsTold(null, null, null, null, null, null, "x".repeat(4_001)), version(id)))))
                .containsExactly("reason general.too-long");
    }

    @DatabaseTest
    void a_day_that_passed_while_the_draft_waited_is_no_fault() {
        UUID id = begun(CaseFileFixture.anOpenCase(), NOON, false);
        save(id, words(Part.SUPPORT, Question.BY, "2026-03-03"));
        at(NOON.plus(Duration.ofDays(5)), "worker", () -> the(Judging.class).save(id, List.of(words(Part.SUPPORT, Question.BY, "2026-03-03"),
                words(Part.SUPPORT, Question.WHO, "Lira")), version(id)));
        assertThat(read(id).narrative().words(Part.SUPPORT, Question.WHO)).isEqualTo("Lira");
    }

    @DatabaseTest
    void it_finishes_only_when_nothing_is_missing_and_holds_for_half_a_year_at_most() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID empty = begun(caseId, NOON, false);
        assertThat(refusals(() -> finish(empty, NOON, null, 0))).containsExactly(" judgement.refuse.basis", " judgement.refuse.strengths", " judgement.refuse.formulation",
                " judgement.refuse.scenarios", " judgement.refuse.plan", " judgement.refuse.summary");
        as("worker", () -> the(Judging.class).save(empty, everything(TODAY.plusDays(9)), version(empty)));
        as("worker", () -> the(Judging.class).review(empty, List.of(sign("PF-01", Presence.NOT_KNOWN)), version(empty)));
        as("worker", () -> the(Judging.class).summarise(empty, new SummaryAsTold(Attention.ROUTINE, null, null, null, null, null, "The calls."), version(empty)));
        assertThat(refusals(() -> finish(empty, NOON, null, 0))).as("half summed up").containsExactly(" judgement.refuse.summary");
        as("worker", () -> the(Judging.class).summarise(empty, SUMMARY, version(empty)));
        assertThat(refusals(() -> as("worker", () -> the(Judging.class).finish(empty, null, 0, TODAY.plusMonths(6).plusDays(1), null, version(empty)))))
                .containsExactly("validUntil judgement.refuse.valid", "reviewOn general.required");
        assertThat(refusals(() -> as("worker", () -> the(Judging.class).finish(empty, null, 0, TODAY, TODAY.plusDays(1), version(empty)))))
                .containsExactly("validUntil judgement.refuse.valid", "reviewOn judgement.refuse.review");
        assertThat(refusals(() -> as("worker", () -> the(Judging.class).finish(empty, null, 0, TODAY.plusDays(9), TODAY.plusDays(10), version(empty)))))
                .containsExactly("reviewOn judgement.refuse.review");
        assertThat(refusals(() -> as("worker", () -> the(Judging.class).finish(empty, null, 0, TODAY.plusDays(9), TODAY, version(empty)))))
                .as("looked at again on the day of writing").containsExactly("reviewOn judgement.refuse.review");
        finish(empty, NOON, null, 0);
        Judgement done = read(empty).judgement();
        assertThat(done.isValidOn(LocalDate.of(2026, 9, 2))).isTrue();
        assertThat(done.isValidOn(LocalDate.of(2026, 9, 3))).isFalse();
        assertThat(refusals(() -> save(empty, words(Part.BASIS, Question.PURPOSE, "Later.")))).containsExactly(" judgement.refuse.finished");
    }

    @DatabaseTest
    void its_last_day_is_a_day_to_look_at_it_again_and_what_is_planned_may_be_done_today() {
        UUID id = written(CaseFileFixture.anOpenCase(), NOON, false);
        save(id, words(Part.SUPPORT, Question.BY, TODAY.toString()));
        as("worker", () -> the(Judging.class).finish(id, null, 0, TODAY.plusDays(9), TODAY.plusDays(9), version(id)));
        assertThat(read(id).judgement().getReviewOn()).isEqualTo(TODAY.plusDays(9));
    }

    @DatabaseTest
    void finished_it_asks_for_a_second_reader_and_falls_due_again() {
        UUID caseId = CaseFileFixture.anOpenCase();
        finished(caseId, NOON, false);
        assertThat(World.sql("select kind || ' ' || role from task where ended_at is null and kind in ('judgement', 'second-reading', 'blind-rating') order by kind"))
                .containsExactly("judgement SOCIAL_WORKER", "second-reading SUPERVISOR");
        assertThat(World.sql("select cast(due_at as date) from task where kind = 'second-reading'").get(0).toString()).isEqualTo("2026-03-09");
        assertThat(World.sql("select cast(due_at as date) from task where kind = 'judgement'").get(0).toString()).isEqualTo("2026-08-02");
        UUID next = written(caseId, NOON.plus(Duration.ofDays(100)), false);
        finish(next, NOON.plus(Duration.ofDays(100)), null, 0);
        assertThat(World.sql("select cast(due_at as date) from task where kind = 'judgement' and ended_at is null")).extracting(Object::toString).containsExactly("2026-11-10");
        assertThat(of(caseId)).extracting(v -> v.judgement().getId()).as("every one stays readable, the last first").startsWith(next).hasSize(2);
    }

    /** Invariants 14 and 15: the domain layer blocks it, not only the screen. */
    @DatabaseTest
    void invariant_14_about_a_child_there_is_no_attention_level_and_no_such_form_to_be_written_or_read() {
        List<UUID> children = List.of(CaseFileFixture.aChildsCase(), CaseFileFixture.aCase("Lina Placeholder", Track.CHILD, LocalDate.of(2009, 1, 1)),
                CaseFileFixture.aCase("Young Placeholder", Track.SPOUSE, LocalDate.of(2009, 1, 1)));
        for (UUID child : children) {
            for (String user : List.of("worker", "supervisor", "children")) {
                assertThatThrownBy(() -> as(user, () -> the(Judging.class).begin(child))).isInstanceOf(NotThereException.class);
                assertThatThrownBy(() -> as(user, () -> the(ReadingJudgements.class).of(child))).isInstanceOf(NotThereException.class);
                assertThatThrownBy(() -> as(user, () -> the(ReadingJudgements.class).onRecord(child))).isInstanceOf(NotThereException.class);
            }
        }
        assertThat(World.sql("select 1 from judgement")).isEmpty();
    }

    @DatabaseTest
    void a_judgement_is_not_there_by_its_id_while_the_person_counts_as_a_child() {
        UUID young = finished(CaseFileFixture.aCase("Young Placeholder", Track.SPOUSE, LocalDate.of(2008, 3, 2)), NOON, false);
        UUID grownUp = finished(CaseFileFixture.anOpenCase(), NOON, false);
        Instant theDayBefore = NOON.minus(Duration.ofHours(20));
        assertThat(read(young).judgement().isFinished()).isTrue();
        assertThat(at(theDayBefore, "worker", () -> the(ReadingJudgements.class).one(grownUp)).judgement().isFinished()).isTrue();
        assertThatThrownBy(() -> at(theDayBefore, "worker", () -> the(ReadingJudgements.class).one(young))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_draft_is_for_its_writers_alone() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID id = begun(caseId, NOON, false);
        assertThatThrownBy(() -> as("supervisor", () -> the(ReadingJudgements.class).one(id))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("supervisor", () -> the(Judging.class).save(id, List.of(), version(id)))).isInstanceOf(NotThereException.class);
        as("supervisor", () -> the(Judging.class).writeAlong(id));
        assertThat(as("supervisor", () -> the(ReadingJudgements.class).one(id)).writers()).extracting("userName").containsExactly("worker", "supervisor");
    }

    @DatabaseTest
    void a_judgement_is_not_there_without_a_relation_to_its_case() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID id = finished(caseId, NOON, false);
        UUID draft = begun(caseId, NOON, false);
        for (String user : List.of("worker2", "worker3", "supervisor3", "clinician", "children", "programme", "admin", "officer")) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingJudgements.class).of(caseId))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(ReadingJudgements.class).one(id))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(Judging.class).writeAlong(draft))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> read(user, id, true, null)).as(user).isInstanceOf(NotThereException.class);
        }
        for (String user : List.of("worker", "supervisor", "supervisor2")) {
            assertThat(as(user, () -> the(ReadingJudgements.class).one(id)).judgement().isFinished()).as(user).isTrue();
        }
        assertThat(World.sql("select count(*) from audit_row where act = 'ReadingJudgements.one' and outcome = 'DONE' and case_id = '" + caseId + "'").get(0).toString()).as("with the writer's own look at its signs").isEqualTo("4");
    }

    @DatabaseTest
    void a_closed_case_is_judged_no_more() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID id = finished(caseId, NOON, false);
        CaseFileFixture.closed(caseId);
        assertThat(refusals(() -> as("worker", () -> the(Judging.class).begin(caseId)))).containsExactly(" access.case-is-closed");
        assertThat(refusals(() -> read("supervisor", id, true, null))).containsExactly(" access.case-is-closed");
        assertThat(read(id).judgement().isRead()).isFalse();
    }

    @DatabaseTest
    void what_is_on_record_stands_beside_the_writer() {
        UUID caseId = CaseFileFixture.anOpenCase();
        FlagFixture.aFlag(caseId);
        AssessmentFixture.aStrength(caseId, NOON, "PF-01", StrengthStanding.STRONG);
        AssessmentFixture.aDriver(caseId, NOON, "DRV-01", DriverToday.CLEARLY);
        OnRecord beside = as("worker", () -> the(ReadingJudgements.class).onRecord(caseId));
        assertThat(beside.flags()).extracting("indicator").contains("CN-04");
        assertThat(beside.strengths()).extracting("factor").containsExactly("PF-01");
        assertThat(beside.drivers()).extracting("driver").containsExactly("DRV-01");
        assertThat(StatementCount.of(() -> as("worker", () -> the(ReadingJudgements.class).onRecord(caseId)))).isLessThanOrEqualTo(9);
    }

    @DatabaseTest
    void reading_asks_the_database_a_bounded_number_of_times() {
        UUID caseId = CaseFileFixture.anOpenCase();
        Instant moment = NOON;
        for (int i = 0; i < 4; i++) {
            finished(caseId, moment.plus(Duration.ofDays(i)), false);
        }
        UUID last = of(caseId).get(0).judgement().getId();
        assertThat(StatementCount.of(() -> of(caseId))).isLessThanOrEqualTo(6);
        assertThat(StatementCount.of(() -> read(last))).isLessThanOrEqualTo(11);
    }
}
