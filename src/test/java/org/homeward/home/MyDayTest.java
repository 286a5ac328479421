package org.homeward.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.ManagingUsers;
import org.homeward.access.Role;
import org.homeward.access.UserFilter;
import org.homeward.access.UserAccounts;
import org.homeward.audit.AuditQuery;
import org.homeward.audit.ReadingTheAudit;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.casefile.OpeningACase;
import org.homeward.records.SeeingRequests;
import org.homeward.review.QueueFilter;
import org.homeward.review.Reviewing;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;
import org.homeward.sharing.JudgingEmergencies;
import org.homeward.sharing.SeeingHandovers;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.TaskFixture;
import org.homeward.tasks.TaskQuery;

class MyDayTest {

    private static final String[] USERS = {"worker", "worker2", "worker3", "supervisor", "supervisor3", "clinician", "children", "programme", "admin", "officer"};

    private static void aProgramme(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            UUID id = random.nextBoolean() ? CaseFileFixture.anOpenCase() : CaseFileFixture.aChildsCase();
            String worker = List.of("worker", "worker2", "nobody").get(random.nextInt(3));
            TaskFixture.on(id, NOON, file -> {
                file.assign(file.getTeam(), the(UserAccounts.class).byName(worker).orElse(null));
                file.contacted(NOON.minus(random.nextInt(60), ChronoUnit.DAYS));
            });
            for (int t = random.nextInt(5); t > 0; t--) {
                TaskFixture.aTask(id, "plan", NOON.plus(random.nextInt(480) - 240, ChronoUnit.HOURS));
            }
        }
    }

    /** How many the list at that address says it holds. */
    private static long listAt(String path) {
        Map<String, String> given = new HashMap<>();
        if (path.contains("?")) {
            Arrays.stream(path.replaceFirst(".*\\?", "").split("&")).map(part -> part.split("=", 2))
                    .forEach(part -> given.put(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        }
        return switch (path.replaceFirst("\\?.*", "")) {
            case "/casefile/case-list" -> the(ListingCases.class).list(new CaseQuery(given)).total();
            case "/tasks/work-due" -> the(SeeingWorkDue.class).list(TaskQuery.from(given)).total();
            case "/review/queue" -> the(Reviewing.class).queue(QueueFilter.WAITING, 1).total();
            case "/records/requests" -> the(SeeingRequests.class).waiting().size();
            case "/audit/trail" -> the(ReadingTheAudit.class).read(AuditQuery.from(given, LocalDate.of(2026, 3, 2))).total();
            case "/access/teams" -> the(ManagingUsers.class).teamsWithoutSupervisor().size();
            case "/access/users" -> the(ManagingUsers.class).list(1, new UserFilter("", "waiting".equals(given.get("state")), null, null)).total();
            case "/sharing/handovers" -> the(SeeingHandovers.class).list("waiting".equals(given.get("show")), 1).total();
            case "/sharing/emergency-reviews" -> the(JudgingEmergencies.class).list(false, 1).total();
            default -> throw new AssertionError("no list at " + path);
        };
    }

    @DatabaseTest
    void every_number_leads_to_a_list_of_exactly_that_many() {
        aProgramme(31);
        UUID child = CaseFileFixture.aChildsCase();
        assertThatThrownBy(() -> as("worker3", () -> the(OpeningACase.class).open(child))).isInstanceOf(NotThereException.class);
        as("admin", () -> the(ManagingUsers.class).create("fresh", "Fresh", Set.of(Role.PROGRAMME_STAFF), null, false));
        for (String user : USERS) {
            as(user, () -> the(MyDay.class).numbers().forEach(number ->
                    assertThat(listAt(number.path())).as(user + ": " + number).isEqualTo(number.count())));
        }
        assertThat(as("officer", () -> the(MyDay.class).numbers())).extracting(DayNumber::count).containsExactly(0L, 0L, 1L, 0L, 0L, 0L);
        assertThat(as("admin", () -> the(MyDay.class).numbers())).extracting(DayNumber::count).containsExactly(0L, 1L, 0L);
        as("admin", () -> the(ManagingUsers.class).createTeam("Nobody leads us"));
        assertThat(as("admin", () -> the(MyDay.class).numbers())).extracting(DayNumber::count).containsExactly(0L, 1L, 1L);
    }

    @DatabaseTest
    void the_most_pressing_comes_first_and_within_it_the_oldest() {
        UUID id = CaseFileFixture.anOpenCase();
        TaskFixture.aTask(id, "plan", NOON.plus(2, ChronoUnit.HOURS));
        TaskFixture.aTask(id, "review", NOON.minus(2, ChronoUnit.DAYS));
        TaskFixture.aTask(id, "identity-check", NOON.minus(9, ChronoUnit.DAYS));
        TaskFixture.aTask(id, "safety", NOON.plus(1, ChronoUnit.HOURS));
        TaskFixture.aTask(id, "first-contact", NOON.plus(3, ChronoUnit.DAYS));
        as("worker", () -> {
            assertThat(the(MyDay.class).now()).extracting(DayItem::key).containsExactly("task.safety", "task.identity-check", "task.review", "task.plan");
            assertThat(the(MyDay.class).coming()).extracting("kind").containsExactly("first-contact");
        });
    }

    @DatabaseTest
    void a_safety_task_stands_first_however_much_else_is_late() {
        UUID id = CaseFileFixture.anOpenCase();
        for (int i = 0; i < 20; i++) {
            TaskFixture.aTask(id, "plan", NOON.minus(9 + i, ChronoUnit.DAYS));
        }
        TaskFixture.aTask(id, "safety", NOON.plus(1, ChronoUnit.HOURS));
        as("worker", () -> assertThat(the(MyDay.class).now().get(0).key()).isEqualTo("task.safety"));
    }

    @DatabaseTest
    void the_cases_opened_last_come_back_latest_first_as_far_as_they_may_still_be_seen() {
        UUID first = CaseFileFixture.anOpenCase();
        UUID second = CaseFileFixture.aChildsCase();
        UUID given = CaseFileFixture.anOpenCase();
        for (UUID id : List.of(first, second, given, first)) {
            World.at(NOON.plusSeconds(1), "worker", () -> the(OpeningACase.class).open(id));
        }
        TaskFixture.on(given, NOON, file -> file.assign(file.getTeam(), the(UserAccounts.class).byName("worker2").orElseThrow()));
        as("worker", () -> assertThat(the(MyDay.class).recent()).extracting("id").containsExactly(first, second));
        as("worker2", () -> assertThat(the(MyDay.class).recent()).isEmpty());
    }

    @DatabaseTest
    void those_who_see_no_case_are_told_of_none() {
        aProgramme(5);
        for (String user : new String[] {"programme", "admin", "officer"}) {
            as(user, () -> {
                assertThat(the(MyDay.class).now()).isEmpty();
                assertThat(the(MyDay.class).coming()).isEmpty();
                assertThat(the(MyDay.class).recent()).isEmpty();
                assertThat(the(MyDay.class).numbers()).noneMatch(n -> n.path().startsWith("/casefile") || n.path().startsWith("/tasks"));
            });
        }
    }

    @DatabaseTest
    void my_day_is_a_bounded_number_of_statements() {
        aProgramme(9);
        as("supervisor", () -> assertThat(StatementCount.of(() -> {
            the(MyDay.class).now();
            the(MyDay.class).coming();
            the(MyDay.class).recent();
            the(MyDay.class).numbers();
        })).isLessThanOrEqualTo(21));
    }
}
