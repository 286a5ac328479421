package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.ClosingCondition;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Page;
import org.homeward.shared.StatementCount;

class WorkDueTest {

    private static final String[] KINDS = {"plan", "review", "first-contact", "identity-check"};

    /** Some cases of two workers with many tasks, due from ten days ago to twenty days ahead. The same seed makes the same work. */
    private static void someWork(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            UUID id = CaseFileFixture.anOpenCase();
            if (random.nextBoolean()) {
                TaskFixture.on(id, NOON, f -> f.assign(f.getTeam(), the(UserAccounts.class).byName("worker2").orElseThrow()));
            }
            for (int t = random.nextInt(14); t > 0; t--) {
                TaskFixture.aTask(id, KINDS[random.nextInt(KINDS.length)], NOON.plus(random.nextInt(720) - 240, ChronoUnit.HOURS));
            }
        }
    }

    private static List<Task> walkThrough(TaskQuery query) {
        List<Task> all = new ArrayList<>();
        for (Page<Task> page = the(SeeingWorkDue.class).list(query); !page.isEmpty(); page = the(SeeingWorkDue.class).list(query.page(page.number() + 1))) {
            all.addAll(page.rows());
        }
        return all;
    }

    @DatabaseTest
    void every_number_has_a_list_of_exactly_that_many() {
        for (long seed : new long[] {7, 11}) {
            someWork(seed);
            for (String user : new String[] {"worker", "worker2", "supervisor", "supervisor3", "clinician", "children"}) {
                as(user, () -> {
                    for (TaskQuery.Whose whose : TaskQuery.Whose.values()) {
                        for (TaskQuery.Due due : TaskQuery.Due.values()) {
                            TaskQuery query = TaskQuery.from(Map.of("whose", whose.name(), "due", due.name()));
                            assertThat(walkThrough(query)).as(user + " " + query).hasSize((int) the(SeeingWorkDue.class).count(query)).doesNotHaveDuplicates();
                        }
                    }
                });
            }
        }
    }

    @DatabaseTest
    void the_numbers_of_a_team_are_those_of_its_workers_lists() {
        someWork(23);
        as("supervisor", () -> {
            TaskQuery late = new TaskQuery(TaskQuery.Whose.ALL, TaskQuery.Due.LATE, null, null, 1);
            Map<UUID, Long> counts = the(SeeingWorkDue.class).countByWorker(late);
            assertThat(counts).isNotEmpty().allSatisfy((worker, n) -> assertThat(walkThrough(late.of(worker))).hasSize(n.intValue()));
            assertThat(counts.values().stream().mapToLong(n -> n).sum()).isEqualTo(walkThrough(late).size());
        });
    }

    @DatabaseTest
    void the_soonest_comes_first_and_late_is_what_is_due_before_now() {
        UUID id = CaseFileFixture.anOpenCase();
        TaskFixture.aTask(id, "plan", NOON.plus(3, ChronoUnit.DAYS));
        TaskFixture.aTask(id, "review", NOON.minusSeconds(1));
        TaskFixture.aTask(id, "first-contact", NOON.plus(3, ChronoUnit.HOURS));
        as("worker", () -> {
            assertThat(kinds(TaskQuery.MINE)).containsExactly("review", "first-contact", "plan");
            assertThat(kinds(TaskQuery.MINE.due(TaskQuery.Due.LATE))).containsExactly("review");
            assertThat(kinds(TaskQuery.MINE.due(TaskQuery.Due.NOW))).containsExactly("review", "first-contact");
            assertThat(kinds(TaskQuery.MINE.due(TaskQuery.Due.COMING))).containsExactly("plan");
        });
    }

    private static List<String> kinds(TaskQuery query) {
        return the(SeeingWorkDue.class).list(query).rows().stream().map(Task::getKind).collect(Collectors.toList());
    }

    @DatabaseTest
    void a_page_of_work_is_two_statements_however_long_and_one_for_whom_one_stands_in() {
        someWork(5);
        as("worker", () -> {
            assertThat(StatementCount.of(() -> the(SeeingWorkDue.class).list(TaskQuery.MINE).rows()
                    .forEach(t -> t.getFile().getPerson().getDisplayName()))).isEqualTo(3);
        });
    }

    @DatabaseTest
    void an_address_and_its_query_are_the_same_thing() {
        UUID worker = UUID.randomUUID();
        TaskQuery query = new TaskQuery(TaskQuery.Whose.ALL, TaskQuery.Due.LATE, worker, "plan", 1);
        assertThat(query.path()).isEqualTo("/tasks/work-due?due=late&kind=plan&whose=all&worker=" + worker);
        assertThat(TaskQuery.from(Map.of("due", "late", "kind", "plan", "whose", "all", "worker", worker.toString()))).isEqualTo(query);
        assertThat(TaskQuery.from(Map.of("due", "never", "kind", "x' or 1=1", "worker", "me", "page", "-1"))).isEqualTo(TaskQuery.MINE);
    }

    @DatabaseTest
    void no_case_closes_while_somebody_may_not_be_safe() {
        UUID id = CaseFileFixture.anOpenCase();
        ClosingCondition safety = the(SafetyFirst.class);
        TaskFixture.on(id, NOON, f -> assertThat(safety.refuses(f)).isEmpty());
        TaskFixture.aTask(id, "safety", NOON);
        TaskFixture.on(id, NOON, f -> assertThat(safety.refuses(f)).isPresent());
    }
}
