package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.homeward.audit.Looks;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;

class SeeingWhoLookedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static List<Looks> looked(String user, UUID id, LocalDate from) {
        return as(user, () -> the(SeeingWhoLooked.class).read(id, from, TODAY, 1)).rows();
    }

    @DatabaseTest
    void everybody_who_opened_the_case_is_named_with_when_how_often_and_as_what() {
        UUID id = CaseFileFixture.anOpenCase();
        World.at(NOON.minus(3, ChronoUnit.DAYS), "worker", () -> the(OpeningACase.class).open(id));
        as("worker", () -> the(OpeningACase.class).open(id));
        World.at(NOON.plusSeconds(60), "clinician", () -> the(OpeningACase.class).open(id));
        assertThat(looked("supervisor", id, TODAY.minusDays(9))).containsExactly(
                new Looks("Dr Ardit Specimen", "TREATING", "OpeningACase.open", 1, NOON.plusSeconds(60), NOON.plusSeconds(60)),
                new Looks("Lira Example", "ASSIGNED", "OpeningACase.open", 2, NOON.minus(3, ChronoUnit.DAYS), NOON));
        assertThat(looked("worker", id, TODAY.minusDays(1))).extracting(Looks::times).containsExactly(1L, 1L);
    }

    @DatabaseTest
    void it_is_for_those_who_answer_for_the_case() {
        UUID id = CaseFileFixture.anOpenCase();
        for (String user : new String[] {"worker2", "supervisor3", "clinician", "children", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> looked(user, id, TODAY)).as(user).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void it_costs_a_bounded_number_of_statements_however_often_people_looked() {
        UUID id = CaseFileFixture.anOpenCase();
        for (int i = 0; i < 20; i++) {
            as("worker", () -> the(OpeningACase.class).open(id));
        }
        as("supervisor", () -> assertThat(StatementCount.of(() -> the(SeeingWhoLooked.class).read(id, TODAY, TODAY, 1))).isLessThanOrEqualTo(5));
    }
}
