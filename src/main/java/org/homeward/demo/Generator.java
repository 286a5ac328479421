package org.homeward.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * Fills a database with many invented cases, the same ones for the same seed and day: households of people with names in
 * two scripts, their cases, contacts of both kinds, flags with evidence, goals, steps and due work. For measuring only,
 * so it writes rows in bulk and asks no rule. 40 teams of 20 workers and a supervisor.
 */
final class Generator {

    private static final int TEAMS = 40;
    private static final int WORKERS = 20;
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Rows rows;
    private final GeneratedCases cases;
    private final OffsetDateTime now;

    Generator(Connection connection, long seed, OffsetDateTime now) {
        this.connection = connection;
        this.rows = new Rows(connection);
        this.now = now.withOffsetSameInstant(ZoneOffset.UTC);
        this.cases = new GeneratedCases(rows, seed, this.now);
    }

    /**
     * Adds cases and those who work on them: the supervisor {@code generated-0-0}, her workers {@code generated-0-1} to
     * {@code -20}, the supervisor {@code generated-1-0} and so on, all with one password.
     *
     * @param count    how many cases, 1 to 1,000,000
     * @param progress is told now and then how many cases there are
     */
    void generate(int count, String passwordHash, IntConsumer progress) throws SQLException {
        connection.setAutoCommit(false);
        List<GeneratedCases.Worker> workers = staff(passwordHash);
        long serial = nextSerial(count);
        for (int i = 1; i <= count; i++) {
            cases.add(serial + i, workers);
            if (i % AT_ONCE == 0 || i == count) {
                rows.send();
            }
            if (i % Math.max(1, count / 10) == 0) {
                progress.accept(i);
            }
        }
        finish();
    }

    private List<GeneratedCases.Worker> staff(String passwordHash) throws SQLException {
        List<GeneratedCases.Worker> workers = new ArrayList<>();
        for (int t = 0; t < TEAMS; t++) {
            UUID team = cases.id();
            rows.add("team", "id, version, name, active", team, 1, "Generated team " + t, true);
            for (int w = 0; w <= WORKERS; w++) {
                UUID worker = cases.id();
                rows.add("user_account", "id, version, user_name, display_name, password_hash, roles, team_id, active, clinical_lead, language",
                        worker, 1, "generated-" + t + "-" + w, "Worker " + t + " " + w, passwordHash, w == 0 ? "SUPERVISOR" : "SOCIAL_WORKER", team, true, false, "en");
                if (w > 0) {
                    workers.add(new GeneratedCases.Worker(worker, team));
                }
            }
        }
        rows.send();
        return workers;
    }

    private long nextSerial(int count) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet next = statement.executeQuery("select nextval('case_serial')")) {
            next.next();
            long last = next.getLong(1);
            statement.execute("alter sequence case_serial restart with " + (last + count + 1));
            return last;
        }
    }

    /** The rules need not ask invented cases today, and the database should know how much of what it holds. */
    private void finish() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from rules_pass where run_on = date '" + now.toLocalDate() + "'");
            rows.add("rules_pass", "id, version, run_on, finished_at", cases.id(), 1, now.toLocalDate(), now);
            rows.send();
            statement.execute("analyze");
            connection.commit();
        }
    }
}
