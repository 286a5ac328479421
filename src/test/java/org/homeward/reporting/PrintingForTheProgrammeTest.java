package org.homeward.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.OpeningACase;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class PrintingForTheProgrammeTest {

    private static String number(UUID id) {
        return as("worker", () -> the(OpeningACase.class).open(id)).getNumber();
    }

    private static String print(String user, String numbers, LocalDate from, LocalDate until, RedactionLevel level) {
        return PrintingAReportTest.text(as(user, () -> the(PrintingForTheProgramme.class).print(numbers, from, until, level, "Donor visit", Locale.ENGLISH)));
    }

    @DatabaseTest
    void by_number_with_the_code_instead_of_the_name() {
        String number = number(CaseFileFixture.anOpenCase());
        assertThat(print("programme", number, null, null, RedactionLevel.L3)).contains(number).doesNotContain("Amina").doesNotContain("Asked for help");
    }

    @DatabaseTest
    void by_period_every_case_with_a_copy_in_the_register_and_a_row_in_the_audit() {
        CaseFileFixture.anOpenCase();
        CaseFileFixture.aChildsCase();
        print("programme", null, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1), RedactionLevel.L3);
        assertThat(World.sql("select copy_number from report_copy")).hasSize(2);
        assertThat(World.sql("select case_id from audit_row where act = 'PrintingForTheProgramme.copy' and case_id is not null")).hasSize(2);
    }

    @DatabaseTest
    void the_copies_made_last_are_ones_own() {
        String number = number(CaseFileFixture.anOpenCase());
        as("worker", () -> assertThatThrownBy(() -> the(PrintingForTheProgramme.class).last(8)).isInstanceOf(NotThereException.class));
        assertThat(as("programme", () -> the(PrintingForTheProgramme.class).last(8))).isEmpty();
        print("programme", number, null, null, RedactionLevel.L3);
        assertThat(as("programme", () -> the(PrintingForTheProgramme.class).last(8))).extracting(ReportCopy::getPurpose).containsExactly("Donor visit");
    }

    @DatabaseTest
    void more_than_that_only_where_a_supervisor_released_it() {
        UUID id = CaseFileFixture.anOpenCase();
        String number = number(id);
        assertThat(print("programme", number, null, null, RedactionLevel.L1)).doesNotContain("Amina");
        as("supervisor", () -> the(ReleasingAReport.class).release(id, RedactionLevel.L1, "Court asked for it", LocalDate.of(2026, 3, 10)));
        assertThat(print("programme", number, null, null, RedactionLevel.L1)).contains("Amina");
    }

    @DatabaseTest
    void nobody_else_prints_for_the_programme_and_only_the_teams_supervisor_releases() {
        UUID id = CaseFileFixture.anOpenCase();
        String number = number(id);
        for (String user : new String[] {"worker", "supervisor", "clinician", "admin", "officer"}) {
            assertThatThrownBy(() -> print(user, number, null, null, RedactionLevel.L3)).isInstanceOf(NotThereException.class);
        }
        for (String user : new String[] {"worker", "supervisor3", "programme"}) {
            assertThatThrownBy(() -> as(user, () -> the(ReleasingAReport.class).release(id, RedactionLevel.L1, "x", LocalDate.of(2026, 3, 10))))
                    .isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void a_slip_in_a_number_and_a_period_turned_round_are_said() {
        assertThatThrownBy(() -> print("programme", "HW-2026-000001-Z", null, null, RedactionLevel.L3)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> print("programme", null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1), RedactionLevel.L3))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> print("programme", null, null, null, RedactionLevel.L3)).isInstanceOf(RefusedException.class);
    }
}
