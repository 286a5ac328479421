package org.homeward.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.WayIn;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.casefile.OpeningACase;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.TaskFixture;
import org.homeward.tasks.TaskQuery;

class CoveringTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static WayIn name(String says, String absent, String by, LocalDate from, LocalDate until) {
        UUID away = absent == null ? null : SharingACaseTest.id(absent);
        UUID covers = SharingACaseTest.id(by);
        return as(says, () -> the(Covering.class).name(new CoverAsTold(away, covers, from, until, "Leave")));
    }

    @DatabaseTest
    void whoever_covers_has_the_cases_and_the_work_of_the_absent_one_for_those_days() {
        UUID id = CaseFileFixture.anOpenCase();
        TaskFixture.aTask(id, "plan", NOON);
        name("worker", null, "worker3", TODAY, TODAY.plusDays(1));
        assertThat(as("worker3", () -> the(OpeningACase.class).open(id)).getId()).isEqualTo(id);
        assertThat(as("worker3", () -> the(ListingCases.class).count(CaseQuery.ALL_OPEN))).isEqualTo(1);
        assertThat(as("worker3", () -> the(SeeingWorkDue.class).count(TaskQuery.MINE))).isEqualTo(1);
        assertThat(as("worker3", () -> the(Covering.class).now())).hasSize(1);
        assertThat(as("worker", () -> the(OpeningACase.class).open(id))).as("the absent one keeps their own").isNotNull();
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofDays(2)), "worker3", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void before_the_first_day_nothing_is_there_yet() {
        UUID id = CaseFileFixture.anOpenCase();
        name("worker", null, "worker3", TODAY.plusDays(1), TODAY.plusDays(1));
        assertThatThrownBy(() -> as("worker3", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
        assertThat(at(NOON.plus(Duration.ofDays(1)), "worker3", () -> the(OpeningACase.class).open(id))).isNotNull();
    }

    @DatabaseTest
    void a_supervisor_of_another_team_stands_in_for_the_team() {
        UUID id = CaseFileFixture.anOpenCase();
        name("supervisor", null, "supervisor3", TODAY, TODAY);
        assertThat(as("supervisor3", () -> the(OpeningACase.class).open(id))).isNotNull();
        assertThat(as("supervisor3", () -> the(ListingCases.class).count(CaseQuery.ALL_OPEN))).isEqualTo(1);
    }

    @DatabaseTest
    void a_supervisor_names_the_cover_of_a_worker_and_each_of_them_can_end_it() {
        UUID id = CaseFileFixture.anOpenCase();
        for (String ends : new String[] {"worker", "worker2", "supervisor"}) {
            UUID way = name("supervisor", "worker", "worker2", TODAY, TODAY.plusDays(5)).getId();
            assertThatThrownBy(() -> as("worker3", () -> the(Covering.class).end(way))).isInstanceOf(NotThereException.class);
            as(ends, () -> the(Covering.class).end(way));
            assertThatThrownBy(() -> as("worker2", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void a_cover_is_somebody_else_of_the_same_role_for_days_that_make_sense() {
        assertThatThrownBy(() -> name("worker", null, "worker", TODAY, TODAY)).hasMessageContaining("not-yourself");
        assertThatThrownBy(() -> name("worker", null, "supervisor", TODAY, TODAY)).hasMessageContaining("same-role");
        assertThatThrownBy(() -> name("worker", null, "worker2", TODAY.minusDays(1), TODAY)).hasMessageContaining("past");
        assertThatThrownBy(() -> name("worker", null, "worker2", TODAY, TODAY.minusDays(1))).hasMessageContaining("ends-before");
        assertThatThrownBy(() -> name("worker", null, "worker2", TODAY, TODAY.plusDays(93))).hasMessageContaining("too-long");
        assertThatThrownBy(() -> name("worker", "worker2", "worker2", TODAY, TODAY)).as("only a supervisor names it for others").isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> name("supervisor", "worker3", "worker2", TODAY, TODAY)).as("of another team").isInstanceOf(NotThereException.class);
    }
}
