package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.assessment.AssessmentFixture.aDriver;
import static org.homeward.assessment.AssessmentFixture.aStrength;
import static org.homeward.assessment.AssessmentFixture.drivers;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homeward.access.CurrentUser;
import org.homeward.access.Section;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.Track;
import org.homeward.reintegration.GoalAsTold;
import org.homeward.reintegration.GoalState;
import org.homeward.reintegration.PlanFixture;
import org.homeward.reintegration.SettingGoals;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;
import org.homeward.sharing.ShareAsTold;
import org.homeward.sharing.SharingACase;

class StrengthsAndDriversTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static List<String> refusals(ThrowingCallable act) {
        RefusedException refused = org.assertj.core.api.Assertions.catchThrowableOfType(RefusedException.class, act);
        return refused.refusals().stream().map(r -> r.field() + " " + r.key()).toList();
    }

    private static List<Story<Strength>> strengths(UUID caseId) {
        return as("worker", () -> the(ReadingAssessments.class).strengths(caseId));
    }

    private static DriverRow driver(UUID caseId, String code) {
        return as("worker", () -> the(ReadingAssessments.class).drivers(caseId)).stream().filter(d -> d.driver().code().equals(code)).findFirst().orElseThrow();
    }

    private static List<Object> flags() {
        return World.sql("select indicator from flag");
    }

    @DatabaseTest
    void a_strength_has_a_story_of_which_nothing_is_lost() {
        UUID caseId = CaseFileFixture.anOpenCase();
        aStrength(caseId, NOON, "PF-01", StrengthStanding.EMERGING);
        aStrength(caseId, NOON.plus(Duration.ofDays(30)), "PF-01", StrengthStanding.STRONG);
        aStrength(caseId, NOON.plus(Duration.ofDays(31)), "PF-16", StrengthStanding.PRESENT);
        aStrength(caseId, NOON.plus(Duration.ofDays(60)), "PF-01", StrengthStanding.ENDED);
        List<Story<Strength>> stories = strengths(caseId);
        assertThat(stories).extracting(Story::about).containsExactly("PF-01", "PF-16");
        assertThat(stories.get(0).notes()).extracting(Strength::getStanding)
                .containsExactly(StrengthStanding.ENDED, StrengthStanding.STRONG, StrengthStanding.EMERGING);
        assertThat(stories.get(0).last().isEnded()).isTrue();
    }

    @DatabaseTest
    void a_strength_needs_words_that_show_it_and_a_day_that_was() {
        UUID caseId = CaseFileFixture.anOpenCase();
        assertThat(refusals(() -> as("worker", () -> the(RecordingStrengths.class).record(caseId, new StrengthAsTold("PF-77", TODAY.plusDays(1), null, null, null)))))
                .containsExactlyInAnyOrder("factor assessment.choose-one", "standing assessment.choose-one", "evidence general.required", "seenOn general.in-future");
        assertThat(refusals(() -> as("worker", () -> the(RecordingStrengths.class).record(caseId,
                new StrengthAsTold("PF-01", TODAY, StrengthStanding.ENDED, "It stopped.", null))))).containsExactly("standing assessment.strength-not-there");
    }

    @DatabaseTest
    void a_small_child_is_given_no_strength_that_speaks_of_violence_or_belief_and_an_adult_none_of_childhood() {
        UUID child = CaseFileFixture.aChildsCase();
        for (String factor : List.of("PF-03", "PF-04", "PF-15", "PF-20")) {
            assertThatThrownBy(() -> aStrength(child, NOON, factor, StrengthStanding.PRESENT)).as(factor).isInstanceOf(RefusedException.class);
        }
        aStrength(child, NOON, "PF-21", StrengthStanding.PRESENT);
        assertThatThrownBy(() -> aStrength(CaseFileFixture.anOpenCase(), NOON, "PF-21", StrengthStanding.PRESENT)).isInstanceOf(RefusedException.class);
    }

    @DatabaseTest
    void what_was_entered_in_error_stays_readable_and_no_longer_counts() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID mistake = aStrength(caseId, NOON, "PF-01", StrengthStanding.STRONG);
        assertThat(refusals(() -> as("worker", () -> the(RecordingStrengths.class).enteredInError(mistake, null)))).containsExactly("reason general.required");
        as("worker", () -> the(RecordingStrengths.class).enteredInError(mistake, "Meant for his brother."));
        assertThat(strengths(caseId)).isEmpty();
        assertThat(as("worker", () -> the(ReadingAssessments.class).inError(Strength.class, caseId))).extracting(Strength::getInErrorReason)
                .containsExactly("Meant for his brother.");
        assertThat(refusals(() -> as("worker", () -> the(RecordingStrengths.class).enteredInError(mistake, "Again.")))).containsExactly(" assessment.in-error-already");
    }

    @DatabaseTest
    void a_driver_stands_beside_the_open_goals_of_its_need_for_whoever_may_read_the_plan() {
        UUID caseId = CaseFileFixture.anOpenCase();
        PlanFixture.aGoal(caseId);
        assertThat(driver(caseId, "DRV-01").goals()).containsExactly("I want to finish the tailoring course.");
        assertThat(driver(caseId, "DRV-06").goals()).isEmpty();
        UUID colleague = as("worker3", () -> the(CurrentUser.class).getId());
        as("worker", () -> the(SharingACase.class).share(caseId, new ShareAsTold(colleague, Set.of(Section.ASSESSMENT), 2, "We visit the family together.")));
        assertThat(as("worker3", () -> the(ReadingAssessments.class).drivers(caseId))).isNotEmpty().allSatisfy(row -> assertThat(row.goals()).isEmpty());
    }

    @DatabaseTest
    void a_goal_that_was_set_aside_helps_no_longer() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID goal = PlanFixture.aGoal(caseId);
        as("worker", () -> the(SettingGoals.class).change(goal,
                new GoalAsTold("I want to finish the tailoring course.", "N10", null, null, GoalState.SET_ASIDE, "The course has ended."), 1));
        assertThat(driver(caseId, "DRV-01").goals()).isEmpty();
    }

    @DatabaseTest
    void drivers_say_how_they_moved_since_the_last_look() {
        UUID caseId = CaseFileFixture.anOpenCase();
        aDriver(caseId, NOON, "DRV-01", DriverToday.A_LITTLE);
        assertThat(driver(caseId, "DRV-01").trend()).isEqualTo(Trend.FIRST_LOOK);
        assertThat(driver(caseId, "DRV-02").trend()).isEqualTo(Trend.NOT_KNOWN);
        aDriver(caseId, NOON.plus(Duration.ofDays(60)), "DRV-01", DriverToday.NOT_THERE);
        assertThat(driver(caseId, "DRV-01").trend()).isEqualTo(Trend.WEAKER);
        assertThat(driver(caseId, "DRV-01").story().notes()).hasSize(2);
    }

    @DatabaseTest
    void a_driver_that_is_back_opens_one_flag_that_the_next_look_adds_to() {
        UUID caseId = CaseFileFixture.anOpenCase();
        aDriver(caseId, NOON, "DRV-01", DriverToday.A_LITTLE);
        assertThat(flags()).isEmpty();
        aDriver(caseId, NOON.plus(Duration.ofDays(60)), "DRV-01", DriverToday.CLEARLY);
        assertThat(flags()).containsExactly("RD-05");
        aDriver(caseId, NOON.plus(Duration.ofDays(90)), "DRV-06", DriverToday.STRONGLY);
        assertThat(flags()).containsExactly("RD-05");
        assertThat(World.sql("select count(*) from flag_evidence").get(0).toString()).isEqualTo("2");
    }

    @DatabaseTest
    void a_reason_that_was_not_there_at_joining_or_is_not_known_opens_nothing() {
        UUID caseId = CaseFileFixture.anOpenCase();
        as("worker", () -> the(RecordingDrivers.class).record(caseId, drivers(TODAY, new DriversAsTold.Line("DRV-01", "no", DriverToday.STRONGLY, null),
                new DriversAsTold.Line("DRV-02", "unknown", DriverToday.STRONGLY, null), new DriversAsTold.Line("DRV-03", "yes", DriverToday.NOT_KNOWN, null))));
        assertThat(flags()).isEmpty();
    }

    @DatabaseTest
    void no_child_is_asked_why_it_was_there() {
        for (UUID child : List.of(CaseFileFixture.aChildsCase(), CaseFileFixture.aCase("Lina Placeholder", Track.CHILD, LocalDate.of(2009, 1, 1)))) {
            assertThat(refusals(() -> aDriver(child, NOON, "DRV-15", DriverToday.NOT_THERE))).containsExactly(" assessment.drivers-adults-only");
            assertThat(as("worker", () -> the(ReadingAssessments.class).drivers(child))).isEmpty();
        }
        assertThat(World.sql("select id from driver_note")).isEmpty();
    }

    @DatabaseTest
    void a_talk_about_drivers_says_what_of_whom_and_how_we_know() {
        UUID caseId = CaseFileFixture.anOpenCase();
        assertThat(refusals(() -> as("worker", () -> the(RecordingDrivers.class).record(caseId,
                new DriversAsTold(null, null, "rumour", List.of(new DriversAsTold.Line("DRV-01", null, null, null)))))))
                .containsExactlyInAnyOrder("sourceType assessment.choose-one", "certainty assessment.choose-one", "notedOn general.required",
                        "atJoining-DRV-01 assessment.choose-one", "today-DRV-01 assessment.choose-one");
        assertThat(refusals(() -> as("worker", () -> the(RecordingDrivers.class).record(caseId, drivers(TODAY))))).containsExactly(" assessment.no-driver-told");
    }

    @DatabaseTest
    void strengths_and_drivers_are_not_there_without_a_relation_to_the_case() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID strength = aStrength(caseId, NOON, "PF-01", StrengthStanding.STRONG);
        aDriver(caseId, NOON, "DRV-01", DriverToday.NOT_THERE);
        UUID driver = driver(caseId, "DRV-01").story().last().getId();
        for (String user : List.of("worker2", "supervisor3", "programme", "admin", "officer")) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingAssessments.class).strengths(caseId))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(ReadingAssessments.class).drivers(caseId))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(RecordingStrengths.class).enteredInError(strength, "x"))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(RecordingDrivers.class).enteredInError(driver, "x"))).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void reading_asks_the_database_a_bounded_number_of_times() {
        UUID caseId = CaseFileFixture.anOpenCase();
        for (String factor : List.of("PF-01", "PF-02", "PF-05", "PF-16")) {
            aStrength(caseId, NOON, factor, StrengthStanding.PRESENT);
        }
        assertThat(StatementCount.of(() -> strengths(caseId))).isLessThanOrEqualTo(4);
        assertThat(StatementCount.of(() -> driver(caseId, "DRV-01"))).isLessThanOrEqualTo(5);
    }
}
