package org.homeward.hostile;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.browser.RunningHomeward;

/** What lies in the database of the running Homeward, seen from outside. */
final class Tables {

    private Tables() {
    }

    /** The rows of a query, each as texts. */
    static List<List<String>> rows(String sql) {
        try (Connection database = DriverManager.getConnection(RunningHomeward.get().databaseUrl(), "postgres", "postgres");
                Statement statement = database.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes rows as only somebody with the database in hand can. */
    static int change(String sql) {
        try (Connection database = DriverManager.getConnection(RunningHomeward.get().databaseUrl(), "postgres", "postgres");
                Statement statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static List<String> names() {
        return rows("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1").stream()
                .map(row -> row.get(0)).toList();
    }

    /**
     * By table, one hash of all its rows; without what looking alone leaves (audit rows and their seals, signs of life
     * of sessions, tokens of sent forms) and how far the clock is with the rules of the day.
     */
    static Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        for (String table : names()) {
            if (!table.matches("audit_.*|signed_in_session|sent_form|known_device|account_notice|sign_in_.*|job_.*|rules_pass")) {
                hashes.put(table, rows("select md5(string_agg(t::text, '|' order by t::text)) from \"" + table + "\" t").get(0).get(0));
            }
        }
        return hashes;
    }
}
