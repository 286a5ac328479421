package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.aCall;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.Track;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.FailingStatements;
import org.homeward.shared.HealthCheck;
import org.homeward.shared.StatementCount;
import org.homeward.shared.TestDatabase;
import org.homeward.shared.World;
import org.homeward.tasks.Appointments;
import org.homeward.tasks.TaskFixture;

/** The daily pass over every open case. */
class RunningTheRulesTest {

    private static final Instant LATER = NOON.plus(Duration.ofDays(15));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);

    @DatabaseTest
    void what_time_alone_brings_about_is_found_and_found_once() {
        UUID file = anOpenCase();
        waitsForCare(file);
        run(LATER, DAY);
        run(LATER.plus(Duration.ofDays(1)), DAY.plusDays(1));
        assertThat(FlagFixture.open(file, "PS-01")).hasSize(1);
        assertThat(FlagFixture.read(FlagFixture.open(file, "PS-01").get(0).getId()).getEvidence()).hasSize(1);
    }

    @DatabaseTest
    void a_new_fact_becomes_evidence_on_the_open_flag_never_a_second_flag() {
        UUID file = anOpenCase();
        waitsForCare(file);
        run(LATER, DAY);
        at(NOON.plusSeconds(60), "worker", () -> TaskFixture.on(file, NOON.plusSeconds(60),
                f -> the(Appointments.class).careBegun(UUID.fromString(World.sql("select about_id from task where kind = 'care-start'").get(0).toString()))));
        TaskFixture.on(file, LATER, f -> the(Appointments.class).careNeeded(f, UUID.randomUUID(), "/care/care?case=" + file));
        run(LATER.plus(Duration.ofDays(15)), DAY.plusDays(15));
        assertThat(FlagFixture.open(file, "PS-01")).singleElement().satisfies(flag -> assertThat(FlagFixture.read(flag.getId()).getEvidence()).hasSize(2));
    }

    @DatabaseTest
    void a_pass_that_was_killed_in_the_middle_of_a_page_goes_on_where_it_was_and_opens_nothing_twice() {
        for (int i = 0; i < 5; i++) {
            waitsForCare(aCase("Person Placeholder", Track.ADULT_RETURNEE, LocalDate.of(1990, 1, 1)));
        }
        assertThat(page(2)).isTrue();
        assertThat(flags()).isEqualTo("2");
        for (int statement = 3; statement < 60; statement += 8) {
            int dies = statement;
            assertThatThrownBy(() -> at(LATER, "worker", () -> FailingStatements.at(dies, () -> the(RunningTheRules.class).nextPage(DAY, 2)))).isNotNull();
            assertThat(flags()).as("what the broken page had begun").isEqualTo("2");
        }
        assertThat(page(2)).isTrue();
        assertThat(flags()).isEqualTo("4");
        assertThat(page(2)).isTrue();
        assertThat(page(2)).isFalse();
        assertThat(flags()).isEqualTo("5");
        assertThat(World.sql("select count(*) from flag_evidence").get(0)).hasToString("5");
    }

    @DatabaseTest
    void how_far_it_is_and_when_it_runs_next_can_be_seen() {
        assertThat(health().sentence()).isEqualTo("health.rules-never.well");
        for (int i = 0; i < 3; i++) {
            anOpenCase();
        }
        waitsForCare(anOpenCase());
        page(3);
        assertThat(health().sentence()).isEqualTo("health.rules-running.well");
        assertThat(health().words()).containsExactly(3, 4);
        run(LATER, DAY);
        assertThat(health().words()).containsExactly(DAY, 4, 1);
    }

    @DatabaseTest
    void an_administrator_may_have_it_begin_again_and_nobody_else_may() {
        anOpenCase();
        run(LATER, DAY);
        assertThatThrownBy(() -> at(LATER, "supervisor", () -> the(AskingForAPass.class).now())).isNotNull();
        assertThat(page(10)).as("finished for today").isFalse();
        at(LATER, "admin", () -> the(AskingForAPass.class).now());
        assertThat(health().sentence()).isEqualTo("health.rules-running.well");
        assertThat(page(10)).isTrue();
        at(LATER, "admin", () -> the(AskingForAPass.class).now());
        assertThat(health().words()).as("one that is under way is not thrown back").containsExactly(1, 1);
    }

    @DatabaseTest
    void a_page_takes_the_same_few_statements_however_many_cases_it_has() {
        anOpenCase();
        int one = at(LATER, "worker", () -> StatementCount.of(() -> the(RunningTheRules.class).nextPage(DAY, 50)));
        for (int i = 0; i < 20; i++) {
            aCall(NOON, anOpenCase(), "family", "yes", "first-hand", "family");
        }
        int many = at(LATER.plus(Duration.ofDays(1)), "worker", () -> StatementCount.of(() -> the(RunningTheRules.class).nextPage(DAY.plusDays(1), 50)));
        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(30);
    }

    @DatabaseTest
    void what_the_child_protection_lead_was_asked_once_is_not_asked_every_night_and_keeps_its_date() {
        UUID teen = aCase("Yusuf Placeholder", Track.CHILD, LocalDate.of(2012, 6, 1));
        aCall(NOON, teen, "active", "no", "first-hand", "threat");
        String due = World.sql("select due_at from task where kind = 'child-concern'").get(0).toString();
        run(NOON.plus(Duration.ofDays(1)), LocalDate.of(2026, 3, 3));
        as("worker", () -> the(EvaluatingRules.class).caseNow(teen));
        assertThat(World.sql("select due_at from task where kind = 'child-concern'")).singleElement().hasToString(due);
        at(NOON.plus(Duration.ofDays(2)), "children", () -> the(RaisingAFlag.class).nothingToRaise(teen, "CN-02", "The family spoke with the school; it was an uncle."));
        run(NOON.plus(Duration.ofDays(3)), LocalDate.of(2026, 3, 5));
        assertThat(World.sql("select id from task where kind = 'child-concern'")).hasSize(1);
        aCall(NOON.plus(Duration.ofDays(4)), teen, "active", "no", "first-hand", "threat");
        assertThat(World.sql("select id from task where kind = 'child-concern'")).hasSize(2);
    }

    @DatabaseTest
    void what_the_night_finds_about_somebody_of_13_is_asked_of_the_lead() throws SQLException {
        UUID teen = aCase("Yusuf Placeholder", Track.CHILD, LocalDate.of(2012, 6, 1));
        aCall(NOON, teen, "active", "no", "first-hand", "threat");
        try (Connection connection = TestDatabase.connect(); Statement statement = connection.createStatement()) {
            statement.execute("delete from task where kind = 'child-concern'");
        }
        run(NOON.plus(Duration.ofDays(1)), LocalDate.of(2026, 3, 3));
        assertThat(World.sql("select id from task where kind = 'child-concern'")).hasSize(1);
    }

    private static HealthCheck.Finding health() {
        return at(LATER, "admin", () -> the(RulesHealth.class).look());
    }

    private static void waitsForCare(UUID file) {
        TaskFixture.on(file, NOON, f -> the(Appointments.class).careNeeded(f, UUID.randomUUID(), "/care/care?case=" + file));
    }

    private static void run(Instant moment, LocalDate day) {
        boolean more = true;
        while (more) {
            more = at(moment, "worker", () -> the(RunningTheRules.class).nextPage(day));
        }
    }

    private static boolean page(int cases) {
        return at(LATER, "worker", () -> the(RunningTheRules.class).nextPage(DAY, cases));
    }

    private static String flags() {
        return World.sql("select count(*) from flag").get(0).toString();
    }
}
