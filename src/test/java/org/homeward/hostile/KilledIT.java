package org.homeward.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.homeward.browser.PlainVisitor;
import org.homeward.browser.RunningHomeward;
import org.homeward.shared.Figures;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Homeward is killed while people write, again and again (R3, F12). What was answered as saved is there; no act is without
 * its audit row, and no audit row without its act; and at the end the audit verifies from the first row to the last.
 */
@Tag("hostile")
class KilledIT {

    private static final int ON_H2 = Attack.FULL ? 50 : 2;
    private static final int ON_POSTGRESQL = Attack.FULL ? 50 : 1;
    private static final int WRITERS = 8;
    private static final Pattern CASE = Pattern.compile("case=([0-9a-f-]{36})");
    /** Of contacts that the writers logged: what is missing where. */
    private static final String ACT_ALONE = "select cast(id as varchar(36)) from own_contact where note like 'killed %' and 'OwnContact ' || cast(id as varchar(36)) not in (select thing from audit_row"
            + " where act = 'LoggingAContact.log' and outcome = 'DONE' and thing is not null)";
    private static final String ROW_ALONE = "select thing from audit_row where act = 'LoggingAContact.log' and outcome = 'DONE' and thing not in (select 'OwnContact ' || cast(id as varchar(36)) from own_contact)";

    @TempDir
    private Path home;

    @Test
    void on_the_embedded_database_nothing_is_lost() throws Exception {
        rounds("H2", ON_H2, Map.of("HOMEWARD_DB_URL", "jdbc:h2:file:" + home.resolve("homeward") + ";WRITE_DELAY=0"), "homeward");
    }

    @Test
    void on_postgresql_nothing_is_lost() throws Exception {
        rounds("PostgreSQL", ON_POSTGRESQL, RunningHomeward.databaseOfThisRun(), "postgres");
    }

    private void rounds(String database, int rounds, Map<String, String> settings, String userAndPassword) throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        Random dice = new Random(20260403);
        for (int round = 0; round < rounds; round++) {
            RunningHomeward homeward = RunningHomeward.start(home, settings, "--demo");
            List<Thread> writers = writers(homeward, round, acknowledged);
            Thread.sleep(1_500 + dice.nextInt(1_500));
            homeward.kill();
            for (Thread writer : writers) {
                writer.join();
            }
            try (Connection connection = DriverManager.getConnection(settings.get("HOMEWARD_DB_URL"), userAndPassword, userAndPassword)) {
                assertThat(rows(connection, "select note from own_contact where note like 'killed %'")).doesNotHaveDuplicates().containsAll(acknowledged);
                assertThat(rows(connection, ACT_ALONE)).as("acts without an audit row").isEmpty();
                assertThat(rows(connection, ROW_ALONE)).as("audit rows without an act").isEmpty();
            }
        }
        RunningHomeward.start(home, settings, "--demo").end(); // what was written and not sealed yet is sealed as it starts
        String verified = verified(settings);
        assertThat(verified).contains("The audit is whole");
        Figures.say("R3: killed " + rounds + " times on " + database + " under " + WRITERS + " writers: " + acknowledged.size() + " acknowledged writes, 0 lost, 0 half acts; "
                + verified.lines().filter(l -> l.contains("verified")).findFirst().orElse(""));
        assertThat(acknowledged).hasSizeGreaterThan(rounds * WRITERS);
    }

    /** Each logs contacts in a case of its own, as fast as they are taken, until nobody answers any more. */
    private static List<Thread> writers(RunningHomeward homeward, int round, Set<String> acknowledged) {
        PlainVisitor worker = PlainVisitor.signedIn(homeward, "worker");
        List<String> cases = CASE.matcher(worker.get("/casefile/case-list").page().html()).results().map(found -> found.group(1)).distinct().limit(WRITERS).toList();
        assertThat(cases).hasSize(WRITERS);
        List<Thread> writers = new ArrayList<>();
        for (String caseId : cases) {
            FormElement form = (FormElement) worker.get("/casefile/log-contact?case=" + caseId).page().selectFirst("main form.hw-form");
            writers.add(new Thread(() -> {
                try {
                    for (int n = 0; ; n++) {
                        String note = "killed " + round + " " + caseId + " " + n;
                        if (worker.send(form, worker.typed(form, Map.of("kind", "home-visit", "note", note)), form.selectFirst("#save")).status() == 303) {
                            acknowledged.add(note);
                        }
                    }
                } catch (UncheckedIOException killed) {
                    // as it should
                }
            }));
        }
        writers.forEach(Thread::start);
        return writers;
    }

    private String verified(Map<String, String> settings) throws IOException, InterruptedException {
        Process verifying = RunningHomeward.command(home, 0, settings, "--verify-audit").start();
        String said = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        verifying.waitFor();
        return said;
    }

    private static List<String> rows(Connection connection, String query) throws Exception {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = connection.createStatement().executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
