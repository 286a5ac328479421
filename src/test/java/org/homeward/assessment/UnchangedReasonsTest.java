package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.assessment.AssessmentFixture.drivers;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseListRow;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;
import org.junit.jupiter.api.Test;

class UnchangedReasonsTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 2);

    private static DriverNote look(UUID caseId, LocalDate day, String atJoining, DriverToday today) {
        at(day.atTime(12, 0).toInstant(ZoneOffset.UTC), "worker", () -> the(RecordingDrivers.class).record(caseId,
                drivers(day, new DriversAsTold.Line("DRV-01", atJoining, today, null))));
        return row(caseId).story().last();
    }

    private static DriverRow row(UUID caseId) {
        return as("worker", () -> the(ReadingAssessments.class).drivers(caseId)).stream().filter(d -> d.driver().code().equals("DRV-01")).findFirst().orElseThrow();
    }

    private static List<UUID> listed(String user) {
        return as(user, () -> the(ListingCases.class).list(CaseQuery.ALL_OPEN.with("unchanged-reason", "yes")).rows().stream().map(CaseListRow::id).toList());
    }

    private static ReasonsFigure figure(String user) {
        return as(user, () -> the(SeeingUnchangedReasons.class).all().any());
    }

    @DatabaseTest
    void a_reason_still_there_and_found_the_same_after_six_months_is_unchanged() {
        UUID caseId = CaseFileFixture.anOpenCase();
        look(caseId, SPRING, "yes", DriverToday.CLEARLY);
        assertThat(listed("worker")).isEmpty();
        look(caseId, AUTUMN, "yes", DriverToday.CLEARLY);
        assertThat(listed("worker")).containsExactly(caseId);
        assertThat(row(caseId).unchangedSince()).contains(SPRING);
    }

    @DatabaseTest
    void a_day_less_is_not_six_months() {
        UUID caseId = CaseFileFixture.anOpenCase();
        look(caseId, SPRING, "yes", DriverToday.CLEARLY);
        look(caseId, AUTUMN.minusDays(1), "yes", DriverToday.CLEARLY);
        assertThat(listed("worker")).isEmpty();
        assertThat(row(caseId).unchangedSince()).isEmpty();
    }

    @DatabaseTest
    void what_moved_in_between_what_is_gone_and_what_was_not_there_at_joining_is_not() {
        UUID moved = CaseFileFixture.anOpenCase();
        look(moved, SPRING, "yes", DriverToday.CLEARLY);
        look(moved, SPRING.plusMonths(3), "yes", DriverToday.A_LITTLE);
        look(moved, AUTUMN, "yes", DriverToday.CLEARLY);
        UUID gone = CaseFileFixture.anOpenCase();
        look(gone, SPRING, "yes", DriverToday.NOT_THERE);
        look(gone, AUTUMN, "yes", DriverToday.NOT_THERE);
        UUID later = CaseFileFixture.anOpenCase();
        look(later, SPRING, "no", DriverToday.CLEARLY);
        look(later, AUTUMN, "no", DriverToday.CLEARLY);
        UUID unknown = CaseFileFixture.anOpenCase();
        look(unknown, SPRING, "yes", DriverToday.NOT_KNOWN);
        look(unknown, AUTUMN, "yes", DriverToday.NOT_KNOWN);
        assertThat(listed("worker")).isEmpty();
    }

    @DatabaseTest
    void a_look_entered_in_error_neither_makes_nor_breaks_it() {
        UUID caseId = CaseFileFixture.anOpenCase();
        look(caseId, SPRING, "yes", DriverToday.CLEARLY);
        DriverNote mistake = look(caseId, SPRING.plusMonths(3), "yes", DriverToday.NOT_THERE);
        DriverNote last = look(caseId, AUTUMN, "yes", DriverToday.CLEARLY);
        assertThat(listed("worker")).isEmpty();
        as("worker", () -> the(RecordingDrivers.class).enteredInError(mistake.getId(), "Of his cousin."));
        assertThat(listed("worker")).containsExactly(caseId);
        as("worker", () -> the(RecordingDrivers.class).enteredInError(last.getId(), "Of his cousin, too."));
        assertThat(listed("worker")).isEmpty();
    }

    /** Twenty stories by chance: the list, which asks the database, and the page of the case, which looks at the story, say the same of each. */
    @DatabaseTest
    void the_list_and_the_page_of_a_case_never_disagree() {
        Random chance = new Random(15);
        for (int story = 0; story < 20; story++) {
            UUID caseId = CaseFileFixture.anOpenCase();
            for (int look = 0; look < 2 + chance.nextInt(2); look++) {
                look(caseId, SPRING.plusDays(chance.nextInt(500)), chance.nextInt(9) == 0 ? "no" : "yes", chance.nextInt(5) == 0 ? DriverToday.A_LITTLE : DriverToday.CLEARLY);
            }
            Optional<LocalDate> since = row(caseId).unchangedSince();
            assertThat(listed("worker").contains(caseId)).as("story " + story).isEqualTo(since.isPresent());
        }
        assertThat(listed("worker")).hasSizeBetween(2, 18);
    }

    @DatabaseTest
    void the_list_holds_only_cases_within_reach_and_costs_the_same_however_long_it_is() {
        UUID caseId = CaseFileFixture.anOpenCase();
        look(caseId, SPRING, "yes", DriverToday.CLEARLY);
        look(caseId, AUTUMN, "yes", DriverToday.CLEARLY);
        assertThat(listed("supervisor")).containsExactly(caseId);
        assertThat(listed("worker2")).isEmpty();
        assertThat(listed("supervisor3")).isEmpty();
        long one = StatementCount.of(() -> listed("worker"));
        for (int i = 0; i < 4; i++) {
            UUID other = CaseFileFixture.anOpenCase();
            look(other, SPRING, "yes", DriverToday.STRONGLY);
            look(other, AUTUMN, "yes", DriverToday.STRONGLY);
        }
        assertThat(StatementCount.of(() -> assertThat(listed("worker")).hasSize(5))).isEqualTo(one);
    }

    @DatabaseTest
    void the_figure_counts_who_was_asked_again_and_who_among_them_is_unchanged() {
        for (int i = 0; i < 11; i++) {
            UUID caseId = CaseFileFixture.anOpenCase();
            look(caseId, SPRING, "yes", DriverToday.CLEARLY);
            look(caseId, AUTUMN, "yes", i < 5 ? DriverToday.CLEARLY : DriverToday.A_LITTLE);
        }
        look(CaseFileFixture.anOpenCase(), SPRING, "yes", DriverToday.CLEARLY);
        assertThat(figure("programme")).isEqualTo(new ReasonsFigure(11L, 5L));
        assertThat(as("supervisor", () -> the(SeeingUnchangedReasons.class).all()).lines()).as("only where there is something to tell").singleElement()
                .satisfies(line -> assertThat(line.driver().code()).isEqualTo("DRV-01")).extracting(SeeingUnchangedReasons.Line::figure).isEqualTo(new ReasonsFigure(11L, 5L));
        assertThat(StatementCount.of(() -> figure("programme"))).isLessThanOrEqualTo(6);
    }

    @Test
    void a_figure_that_would_tell_of_fewer_than_five_is_not_told_neither_by_what_is_left() {
        assertThat(ReasonsFigure.of(4, 0)).isEqualTo(new ReasonsFigure(null, null));
        assertThat(ReasonsFigure.of(9, 5)).isEqualTo(new ReasonsFigure(9L, null));
        assertThat(ReasonsFigure.of(20, 4)).isEqualTo(new ReasonsFigure(20L, null));
        assertThat(ReasonsFigure.of(20, 16)).isEqualTo(new ReasonsFigure(20L, null));
        assertThat(ReasonsFigure.of(20, 20)).isEqualTo(new ReasonsFigure(20L, null));
        assertThat(ReasonsFigure.of(20, 15)).isEqualTo(new ReasonsFigure(20L, 15L));
    }

    @DatabaseTest
    void only_supervisors_and_programme_staff_see_the_figure() {
        for (String user : List.of("worker", "clinician", "children", "admin", "officer")) {
            assertThatThrownBy(() -> figure(user)).as(user).isInstanceOf(NotThereException.class);
        }
        assertThat(figure("supervisor")).isEqualTo(new ReasonsFigure(null, null));
    }
}
