package org.homeward.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.TaskFixture;
import org.homeward.tasks.TaskQuery;

class MyTeamTest {

    private static void aTeamAtWork(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            UUID id = CaseFileFixture.anOpenCase();
            String worker = List.of("worker", "worker2", "nobody").get(random.nextInt(3));
            TaskFixture.on(id, NOON, file -> {
                file.assign(file.getTeam(), the(UserAccounts.class).byName(worker).orElse(null));
                file.contacted(NOON.minus(random.nextInt(60), ChronoUnit.DAYS));
            });
            for (int t = random.nextInt(4); t > 0; t--) {
                TaskFixture.aTask(id, "plan", NOON.plus(random.nextInt(480) - 240, ChronoUnit.HOURS));
            }
        }
    }

    @DatabaseTest
    void every_number_of_every_worker_leads_to_a_list_of_exactly_that_many() {
        aTeamAtWork(41);
        as("supervisor", () -> {
            List<TeamRow> rows = the(MyTeam.class).rows();
            assertThat(rows).extracting(TeamRow::name).containsExactly("Lira Example", "Tomas Example");
            for (TeamRow row : rows) {
                CaseQuery open = CaseQuery.ALL_OPEN.with("worker", row.worker().toString());
                TaskQuery all = new TaskQuery(TaskQuery.Whose.ALL, TaskQuery.Due.ANY, row.worker(), null, 1);
                assertThat(row.openPath()).isEqualTo(open.path());
                assertThat(the(ListingCases.class).list(open).total()).isEqualTo(row.open());
                assertThat(the(ListingCases.class).list(open.with("quiet", "21")).total()).isEqualTo(row.quiet());
                assertThat(row.latePath()).isEqualTo(all.due(TaskQuery.Due.LATE).path());
                assertThat(the(SeeingWorkDue.class).list(all.due(TaskQuery.Due.LATE)).total()).isEqualTo(row.late());
                assertThat(the(SeeingWorkDue.class).list(all.due(TaskQuery.Due.COMING)).total()).isEqualTo(row.coming());
            }
            long total = the(ListingCases.class).count(CaseQuery.ALL_OPEN);
            assertThat(rows.stream().mapToLong(TeamRow::open).sum() + the(MyTeam.class).withoutWorker()).isEqualTo(total);
        });
    }

    @DatabaseTest
    void a_team_is_a_bounded_number_of_statements() {
        aTeamAtWork(3);
        as("supervisor", () -> assertThat(StatementCount.of(() -> the(MyTeam.class).rows())).isLessThanOrEqualTo(7));
    }

    @DatabaseTest
    void only_supervisors_have_a_team_to_see() {
        for (String user : new String[] {"worker", "clinician", "children", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(MyTeam.class).rows())).as(user).isInstanceOf(NotThereException.class);
        }
    }
}
