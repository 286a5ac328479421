package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.assessment.AssessmentFixture.anAssessment;
import static org.homeward.assessment.AssessmentFixture.end;
import static org.homeward.assessment.AssessmentFixture.everyNeed;
import static org.homeward.assessment.AssessmentFixture.need;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.OpeningACase;
import org.homeward.casefile.Stage;
import org.homeward.casefile.Track;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;

class AssessingNeedsTest {

    private static final Instant A_QUARTER_LATER = NOON.plus(Duration.ofDays(90));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static UUID begin(UUID caseId) {
        return as("worker", () -> the(AssessingNeeds.class).begin(caseId)).getId();
    }

    private static void save(UUID draft, NeedAsTold... told) {
        as("worker", () -> the(AssessingNeeds.class).save(draft, List.of(told)));
    }

    private static NeedsView read(UUID assessment) {
        return as("worker", () -> the(ReadingAssessments.class).one(assessment));
    }

    private static NeedRow row(NeedsView view, String need) {
        return view.rows().filter(r -> r.need().code().equals(need)).findFirst().orElseThrow();
    }

    private static List<String> refusals(ThrowingCallable act) {
        RefusedException refused = org.assertj.core.api.Assertions.catchThrowableOfType(RefusedException.class, act);
        return refused.refusals().stream().map(r -> r.field() + " " + r.key()).toList();
    }

    @DatabaseTest
    void sections_are_kept_one_by_one_in_a_draft_that_colleagues_share() {
        UUID draft = begin(CaseFileFixture.anOpenCase());
        save(draft, need("N01", Level.STABLE), need("N15", Level.NOT_KNOWN));
        as("supervisor", () -> the(AssessingNeeds.class).save(draft, List.of(need("N06", Level.VULNERABLE))));
        NeedsView view = read(draft);
        assertThat(view.answered()).isEqualTo(3);
        assertThat(view.notKnown()).isEqualTo(1);
        assertThat(view.asked()).isEqualTo(17);
        assertThat(row(view, "N01").now().getWish()).isEqualTo("To sleep without the light on.");
        assertThat(begin(row(view, "N01").now().caseId())).as("a second start goes on with the same draft").isEqualTo(draft);
    }

    @DatabaseTest
    void a_level_needs_its_reason_and_not_known_needs_none() {
        UUID draft = begin(CaseFileFixture.anOpenCase());
        assertThat(refusals(() -> save(draft, new NeedAsTold("N01", Level.STABLE, null, null, null, null)))).containsExactly("reason-N01 assessment.reason-needed");
        save(draft, new NeedAsTold("N01", Level.NOT_KNOWN, null, null, null, null), new NeedAsTold("N02", null, null, "Glasses.", null, null));
        assertThat(read(draft).answered()).isEqualTo(1);
        assertThat(row(read(draft), "N02").now().getWish()).isEqualTo("Glasses.");
    }

    @DatabaseTest
    void texts_that_are_too_long_are_refused_at_their_field() {
        UUID draft = begin(CaseFileFixture.anOpenCase());
        String long1 = "a".repeat(4_001);
        assertThat(refusals(() -> save(draft, new NeedAsTold("N01", Level.STABLE, long1, long1, long1, null))))
                .containsExactly("reason-N01 general.too-long", "wish-N01 general.too-long", "strengths-N01 general.too-long");
    }

    @DatabaseTest
    void what_a_colleague_wrote_meanwhile_is_not_overwritten() {
        UUID draft = begin(CaseFileFixture.anOpenCase());
        save(draft, need("N01", Level.STABLE), need("N02", Level.STABLE));
        Long seen = row(read(draft), "N01").now().getVersion();
        as("supervisor", () -> the(AssessingNeeds.class).save(draft, List.of(new NeedAsTold("N01", Level.VULNERABLE, "A letter came.", null, null, seen))));
        assertThatThrownBy(() -> save(draft, new NeedAsTold("N01", Level.DOING_WELL, "All calm.", null, null, seen)))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> save(draft, new NeedAsTold("N01", Level.DOING_WELL, "All calm.", null, null, null)))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(row(read(draft), "N01").now().getReason()).isEqualTo("A letter came.");
        assertThat(World.sql("select old_text from field_change where thing = 'NeedAnswer' and field = 'reason'")).containsExactly("As told at the kitchen table.");
    }

    @DatabaseTest
    void it_completes_only_when_every_need_has_an_answer_and_the_talk_is_told() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID draft = begin(caseId);
        assertThat(refusals(() -> as("worker", () -> the(AssessingNeeds.class).complete(draft, new AssessmentEnd(null, "klingon", null, null, null, null)))))
                .containsExactlyInAnyOrder(" assessment.not-all-answered", "spoken general.required", "interpreter general.required",
                        "present general.required", "talkedOn general.required");
        as("worker", () -> the(AssessingNeeds.class).save(draft, everyNeed(caseId, Level.NOT_KNOWN)));
        assertThat(refusals(() -> as("worker", () -> the(AssessingNeeds.class).complete(draft, end(TODAY.plusDays(1)))))).containsExactly("talkedOn general.in-future");
        assertThat(refusals(() -> as("worker", () -> the(AssessingNeeds.class).complete(draft, end(LocalDate.of(1990, 1, 1)))))).containsExactly("talkedOn general.before-birth");
        as("worker", () -> the(AssessingNeeds.class).complete(draft, end(TODAY)));
        assertThat(as("worker", () -> the(OpeningACase.class).open(caseId)).getStage()).isEqualTo(Stage.PLANNING);
        assertThat(World.sql("select kind from task where ended_at is null")).contains("plan", "needs-again");
        assertThat(World.sql("select count(*) from audit_row where act = 'AssessingNeeds.complete' and outcome = 'DONE' and case_id = '" + caseId + "'")
                .get(0).toString()).isEqualTo("1");
    }

    @DatabaseTest
    void a_completed_one_stays_as_it_is() {
        UUID done = anAssessment(CaseFileFixture.anOpenCase(), NOON, Level.STABLE);
        assertThat(refusals(() -> save(done, need("N01", Level.IN_CRISIS)))).containsExactly(" assessment.completed-already");
        assertThat(refusals(() -> as("worker", () -> the(AssessingNeeds.class).complete(done, end(TODAY))))).containsExactly(" assessment.completed-already");
    }

    @DatabaseTest
    void a_later_one_stands_beside_the_one_before_and_says_what_changed() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID first = anAssessment(caseId, NOON, Level.VULNERABLE);
        UUID second = at(A_QUARTER_LATER, "worker", () -> the(AssessingNeeds.class).begin(caseId).getId());
        at(A_QUARTER_LATER, "worker", () -> the(AssessingNeeds.class).save(second, everyNeed(caseId, Level.VULNERABLE).stream()
                .map(n -> n.need().equals("N01") ? need("N01", Level.STABLE) : n.need().equals("N06") ? need("N06", Level.IN_CRISIS)
                        : n.need().equals("N07") ? need("N07", Level.NOT_KNOWN) : n).toList()));
        at(A_QUARTER_LATER, "worker", () -> the(AssessingNeeds.class).complete(second, end(TODAY.plusDays(90))));
        NeedsView view = as("worker", () -> the(ReadingAssessments.class).compared(second, first));
        assertThat(view.before().getId()).isEqualTo(first);
        Map<String, Change> changes = view.rows().collect(Collectors.toMap(r -> r.need().code(), NeedRow::change));
        assertThat(changes).containsEntry("N01", Change.BETTER).containsEntry("N02", Change.SAME).containsEntry("N06", Change.HARDER)
                .containsEntry("N07", Change.NO_LONGER_KNOWN);
        assertThat(at(A_QUARTER_LATER, "worker", () -> the(ReadingAssessments.class).of(caseId)).nextDue())
                .isEqualTo(A_QUARTER_LATER.plus(Duration.ofDays(7 * 26)));
    }

    @DatabaseTest
    void two_cases_are_never_compared() {
        UUID one = anAssessment(CaseFileFixture.anOpenCase(), NOON, Level.STABLE);
        UUID other = anAssessment(CaseFileFixture.aChildsCase(), NOON, Level.STABLE);
        assertThatThrownBy(() -> as("worker", () -> the(ReadingAssessments.class).compared(one, other))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_need_that_is_not_asked_at_that_age_is_refused() {
        UUID child = begin(CaseFileFixture.aChildsCase());
        assertThat(refusals(() -> save(child, need("N14", Level.STABLE)))).containsExactly(" assessment.need-not-for-age");
        assertThat(refusals(() -> save(child, need("N99", Level.STABLE)))).containsExactly(" assessment.need-not-for-age");
        save(child, need("N18", Level.STABLE));
        UUID teenager = begin(CaseFileFixture.aCase("Lina Placeholder", Track.CHILD, LocalDate.of(2010, 1, 1)));
        save(teenager, need("N14", Level.STABLE));
        UUID adult = begin(CaseFileFixture.anOpenCase());
        assertThat(refusals(() -> save(adult, need("N18", Level.STABLE)))).containsExactly(" assessment.need-not-for-age");
    }

    @DatabaseTest
    void an_assessment_is_not_there_without_a_relation_to_its_case() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID done = anAssessment(caseId, NOON, Level.STABLE);
        for (String user : List.of("worker2", "supervisor3", "children", "programme", "admin", "officer")) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingAssessments.class).of(caseId))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(ReadingAssessments.class).one(done))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(AssessingNeeds.class).begin(caseId))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(AssessingNeeds.class).save(done, List.of()))).as(user).isInstanceOf(NotThereException.class);
        }
        for (String user : List.of("worker", "supervisor", "clinician")) {
            assertThat(as(user, () -> the(ReadingAssessments.class).one(done)).answered()).as(user).isEqualTo(17);
        }
    }

    @DatabaseTest
    void reading_asks_the_database_a_bounded_number_of_times() {
        UUID caseId = CaseFileFixture.anOpenCase();
        for (int i = 0; i < 4; i++) {
            anAssessment(caseId, NOON.plus(Duration.ofDays(i)), Level.STABLE);
        }
        UUID draft = begin(caseId);
        save(draft, need("N01", Level.STABLE));
        assertThat(StatementCount.of(() -> as("worker", () -> the(ReadingAssessments.class).of(caseId)))).isLessThanOrEqualTo(7);
        assertThat(StatementCount.of(() -> read(draft))).isLessThanOrEqualTo(6);
    }

    @DatabaseTest
    void no_home_opens_rd_03_and_no_other_need_opens_anything() {
        UUID file = CaseFileFixture.anOpenCase();
        anAssessment(file, NOON, Level.VULNERABLE);
        assertThat(World.sql("select indicator from flag")).isEmpty();
        anAssessment(file, NOON.plusSeconds(60), Level.IN_CRISIS);
        assertThat(World.sql("select indicator from flag")).containsExactly("RD-03");
    }
}
