package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.assessment.AssessmentFixture.aDriver;
import static org.homeward.assessment.AssessmentFixture.aStrength;
import static org.homeward.assessment.AssessmentFixture.anAssessment;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;

class OverTimeTest {

    private static Instant day(int number) {
        return NOON.plus(Duration.ofDays(number));
    }

    private static ComparingOverTime.Seen seen(UUID caseId) {
        return as("worker", () -> the(ComparingOverTime.class).of(caseId));
    }

    private static OverTime.Row row(OverTime all, String about) {
        return all.rows().stream().filter(row -> row.about().equals(about)).findFirst().orElseThrow();
    }

    private static List<Object> answers(OverTime.Row row) {
        return row.cells().stream().map(cell -> cell == null ? "-" : (Object) cell.answer()).toList();
    }

    private static List<Object> changes(OverTime.Row row) {
        return row.cells().stream().filter(Objects::nonNull).map(cell -> (Object) cell.change()).toList();
    }

    @DatabaseTest
    void each_need_stands_at_each_look_with_how_it_moved_since_the_look_before() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID first = anAssessment(caseId, day(0), Level.VULNERABLE);
        anAssessment(caseId, day(90), Level.STABLE);
        anAssessment(caseId, day(180), Level.NOT_KNOWN);
        OverTime needs = seen(caseId).needs();
        assertThat(needs.columns()).hasSize(3).first().isEqualTo(new OverTime.Column(LocalDate.of(2026, 3, 2), first));
        assertThat(answers(row(needs, "N06"))).containsExactly(Level.VULNERABLE, Level.STABLE, Level.NOT_KNOWN);
        assertThat(changes(row(needs, "N06"))).containsExactly(Change.FIRST_KNOWN, Change.BETTER, Change.NO_LONGER_KNOWN);
        assertThat(needs.rows()).hasSize(17);
    }

    @DatabaseTest
    void only_the_latest_six_looks_are_shown_and_the_first_of_them_says_how_it_moved_before() {
        UUID caseId = CaseFileFixture.anOpenCase();
        for (int i = 0; i < 8; i++) {
            anAssessment(caseId, day(i * 30), i == 1 ? Level.VULNERABLE : Level.STABLE);
        }
        OverTime needs = seen(caseId).needs();
        assertThat(needs.columns()).extracting(OverTime.Column::day).hasSize(6).isSorted().endsWith(LocalDate.of(2026, 3, 2).plusDays(210));
        assertThat(changes(row(needs, "N01"))).startsWith(Change.BETTER).doesNotContain(Change.FIRST_KNOWN);
    }

    @DatabaseTest
    void a_draft_is_not_compared() {
        UUID caseId = CaseFileFixture.anOpenCase();
        as("worker", () -> the(AssessingNeeds.class).begin(caseId));
        assertThat(seen(caseId).needs().rows()).isEmpty();
    }

    @DatabaseTest
    void strengths_and_reasons_stand_on_the_days_they_were_looked_at_and_are_empty_on_others() {
        UUID caseId = CaseFileFixture.anOpenCase();
        aStrength(caseId, day(0), "PF-01", StrengthStanding.EMERGING);
        aStrength(caseId, day(10), "PF-09", StrengthStanding.STRONG);
        aStrength(caseId, day(20), "PF-01", StrengthStanding.STRONG);
        aStrength(caseId, day(30), "PF-01", StrengthStanding.ENDED);
        aDriver(caseId, day(0), "DRV-01", DriverToday.CLEARLY);
        aDriver(caseId, day(60), "DRV-01", DriverToday.A_LITTLE);
        ComparingOverTime.Seen seen = seen(caseId);
        assertThat(answers(row(seen.strengths(), "PF-01"))).containsExactly(StrengthStanding.EMERGING, "-", StrengthStanding.STRONG, StrengthStanding.ENDED);
        assertThat(changes(row(seen.strengths(), "PF-01"))).containsExactly(Trend.FIRST_LOOK, Trend.STRONGER, Trend.WEAKER);
        assertThat(answers(row(seen.strengths(), "PF-09"))).containsExactly("-", StrengthStanding.STRONG, "-", "-");
        assertThat(answers(row(seen.drivers(), "DRV-01"))).containsExactly(DriverToday.CLEARLY, DriverToday.A_LITTLE);
        assertThat(seen.atJoining()).containsEntry("DRV-01", "yes");
    }

    @DatabaseTest
    void what_was_entered_in_error_is_not_compared() {
        UUID caseId = CaseFileFixture.anOpenCase();
        UUID mistake = aStrength(caseId, day(0), "PF-01", StrengthStanding.STRONG);
        aStrength(caseId, day(10), "PF-01", StrengthStanding.EMERGING);
        as("worker", () -> the(RecordingStrengths.class).enteredInError(mistake, "Meant for his brother."));
        assertThat(answers(row(seen(caseId).strengths(), "PF-01"))).containsExactly(StrengthStanding.EMERGING);
    }

    @DatabaseTest
    void of_two_looks_on_one_day_the_later_one_counts() {
        UUID caseId = CaseFileFixture.anOpenCase();
        aStrength(caseId, NOON, "PF-01", StrengthStanding.STRONG);
        aStrength(caseId, NOON.plusSeconds(60), "PF-01", StrengthStanding.PRESENT);
        assertThat(answers(row(seen(caseId).strengths(), "PF-01"))).containsExactly(StrengthStanding.PRESENT);
    }

    @DatabaseTest
    void it_is_not_there_without_a_relation_to_the_case() {
        UUID caseId = CaseFileFixture.anOpenCase();
        for (String user : List.of("worker2", "supervisor3", "children", "programme", "admin", "officer")) {
            assertThatThrownBy(() -> as(user, () -> the(ComparingOverTime.class).of(caseId))).as(user).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void it_asks_the_database_equally_often_for_few_looks_and_for_many() {
        UUID caseId = CaseFileFixture.anOpenCase();
        anAssessment(caseId, day(0), Level.STABLE);
        aStrength(caseId, day(0), "PF-01", StrengthStanding.STRONG);
        aDriver(caseId, day(0), "DRV-01", DriverToday.CLEARLY);
        long few = StatementCount.of(() -> seen(caseId));
        for (int i = 1; i < 8; i++) {
            anAssessment(caseId, day(i), Level.STABLE);
            aStrength(caseId, day(i), "PF-0" + i, StrengthStanding.STRONG);
            aDriver(caseId, day(i), "DRV-0" + i, DriverToday.CLEARLY);
        }
        assertThat(StatementCount.of(() -> seen(caseId))).isEqualTo(few).isLessThanOrEqualTo(7);
    }
}
