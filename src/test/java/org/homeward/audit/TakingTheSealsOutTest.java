package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Page;
import org.homeward.shared.TestDatabase;
import org.homeward.shared.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heads, files and tables that leave the database, and what the command says about them. */
class TakingTheSealsOutTest {

    @TempDir
    private Path home;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @BeforeEach
    void aHome() throws SQLException {
        if (!TestDatabase.POSTGRESQL) {
            try (Connection connection = TestDatabase.connect(); Statement statement = connection.createStatement()) {
                statement.execute("create user if not exists verifier password 'homeward' admin");
            }
        }
        System.setProperty("homeward.home", home.toString());
        System.setProperty("homeward.db.url", TestDatabase.URL);
        System.setProperty("homeward.db.user", TestDatabase.POSTGRESQL ? "postgres" : "verifier");
    }

    @AfterEach
    void noHome() {
        for (String name : new String[] {"home", "db.url", "db.user"}) {
            System.clearProperty("homeward." + name);
        }
    }

    private static void did(int times) {
        as("worker", () -> IntStream.range(0, times).forEach(i -> the(AuditLog.class).addApart("Test.act", null, AuditRow.Outcome.DONE, null)));
    }

    private String verified(int code, String... arguments) {
        screen.reset();
        assertThat(VerifyAudit.run(List.of(arguments), new PrintStream(screen, true, StandardCharsets.UTF_8))).as(screen.toString(StandardCharsets.UTF_8)).isEqualTo(code);
        return screen.toString(StandardCharsets.UTF_8);
    }

    @DatabaseTest
    void a_head_is_left_once_under_its_number_and_found_again() {
        the(HeadFiles.class).leave();
        assertThat(HeadFiles.left()).as("before the first seal").isEmpty();
        for (int i = 0; i < 2; i++) {
            did(1);
            the(SealingTheAudit.class).seal();
            the(HeadFiles.class).leave();
            the(HeadFiles.class).leave();
        }
        assertThat(home.resolve("audit-heads")).isDirectoryContaining("glob:**/000000000001.head").isDirectoryContaining("glob:**/000000000002.head");
        assertThat(HeadFiles.left()).extracting(SealedHead::number).containsExactly(1L, 2L);
        assertThat(HeadFiles.read(home.resolve("none.head"))).isEmpty();
        System.clearProperty("homeward.home");
        assertThat(HeadFiles.left()).isEmpty();
    }

    @DatabaseTest
    void what_somebody_else_put_among_the_heads_hinders_nobody() throws IOException {
        did(1);
        the(SealingTheAudit.class).seal();
        the(HeadFiles.class).leave();
        Files.writeString(home.resolve("audit-heads/letter.head"), "Dear Noor");
        Files.copy(home.resolve("audit-heads/000000000001.head"), home.resolve("audit-heads/copy.txt"));
        assertThat(HeadFiles.left()).hasSize(1);
    }

    @DatabaseTest
    void the_database_itself_is_verified_with_the_heads_that_were_left() {
        did(2);
        the(SealingTheAudit.class).seal();
        the(HeadFiles.class).leave();
        assertThat(verified(VerifyAudit.WHOLE)).contains("2 rows in 1 seals were verified, and 1 heads that were told outside.",
                "The audit is whole. Its head is " + the(AuditSeals.class).last().orElseThrow().told().shown() + ".");
        did(101);
        assertThat(verified(VerifyAudit.NOT_WHOLE)).contains(" is in no seal: it was slipped in, or Homeward stopped before it was sealed.",
                "There is more; only the first 100 are listed.", "The audit is not whole.");
    }

    @DatabaseTest
    void a_database_that_is_not_there_is_not_made_for_verifying() {
        System.setProperty("homeward.db.url", "jdbc:h2:file:" + home.resolve("none"));
        assertThat(verified(VerifyAudit.NOT_VERIFIED)).contains("The audit could not be verified.");
        assertThat(home).isEmptyDirectory();
    }

    @DatabaseTest
    void everything_is_taken_out_however_many_seals_there_are() throws IOException {
        for (int i = 0; i < 23; i++) {
            did(2);
            the(SealingTheAudit.class).seal();
        }
        StringWriter out = new StringWriter();
        as("officer", () -> the(ExportingTheAudit.class).sealed(out));
        assertThat(out.toString().lines().filter(line -> line.startsWith("seal "))).hasSize(23);
        assertThat(out.toString().lines().filter(line -> line.startsWith("row "))).hasSize(46);
        assertThat(verified(VerifyAudit.WHOLE, "--audit-file", Files.writeString(home.resolve("audit.txt"), out.toString()).toString())).contains("46 rows in 23 seals");
        assertThat(as("officer", () -> the(SeeingTheSeals.class).takeTheHead()).orElseThrow().rows()).isEqualTo(46);
        assertThat(the(AuditSeals.class).rows()).isEqualTo(46);
        for (int i = 0; i < 2; i++) {
            as("officer", () -> the(SeeingTheSeals.class).verify());
        }
        assertThat(World.sql("select id from audit_check")).as("one check at a time").hasSize(1);
        as("officer", () -> the(WatchingTheAudit.class).check());
        as("officer", () -> the(SeeingTheSeals.class).verify());
        assertThat(World.sql("select id from audit_check")).as("another when that one has ended").hasSize(2);
    }

    @DatabaseTest
    void a_table_for_a_spreadsheet_goes_over_its_pages_and_ends() {
        for (int i = 0; i < 2 * Page.DEFAULT_SIZE + 3; i++) {
            at(NOON.plusSeconds(i), "worker", () -> the(AuditLog.class).addApart("Test.act", null, AuditRow.Outcome.DONE, null));
        }
        StringWriter out = new StringWriter();
        as("officer", () -> the(ExportingTheAudit.class).rows(new AuditQuery(Map.of("act", "Test.", "page", "2")), List.of("at", "who"), out));
        assertThat(out.toString().lines()).hasSize(1 + 2 * Page.DEFAULT_SIZE + 3).doesNotHaveDuplicates().last().asString()
                .contains("Lira Example", "social-worker", "Test.act", "DONE");
    }

    @DatabaseTest
    void what_an_act_of_hours_left_behind_the_last_seal_is_sealed_with_the_long_acts() {
        Instant later = Instant.now().plusSeconds(3_600); // ids of rows hold the machine's own time
        did(1);
        assertThat(at(later, "worker", () -> the(SealingTheAudit.class).seal())).isEqualTo(1);
        did(1);
        assertThat(at(later, "worker", () -> the(SealingTheAudit.class).seal())).isZero();
        assertThat(at(later, "worker", () -> the(SealingTheAudit.class).sealLongActs())).isEqualTo(1);
    }

    @Test
    void there_may_be_more_to_seal_when_as_many_were_found_as_are_sealed_at_once() {
        assertThat(SealingTheAudit.isFull(2_000)).isTrue();
        assertThat(SealingTheAudit.isFull(1_999)).isFalse();
    }
}
