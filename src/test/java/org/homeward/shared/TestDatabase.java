package org.homeward.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** The database of this test run: H2 in memory, or a PostgreSQL that the build brings itself ({@code -Dhomeward.test.database=postgresql}). */
public final class TestDatabase {

    public static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("homeward.test.database"));
    static final String USER = POSTGRESQL ? "postgres" : "sa";
    /** On a busy machine many threads wait longer for each other than the two seconds after which H2 gives up. */
    public static final String URL = POSTGRESQL ? postgresql() : "jdbc:h2:mem:homeward;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

    private TestDatabase() {
    }

    private static String postgresql() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("timezone", "UTC").start().getJdbcUrl("postgres", "postgres") + "&stringtype=unspecified";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void migrate() {
        DatabaseMigration.migrate(Flyway.configure().dataSource(URL, USER, ""));
    }

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(URL, USER, "");
    }

    static String schema() {
        return POSTGRESQL ? "public" : "PUBLIC";
    }

    /** Empties tables, whatever guards them. */
    public static void truncate(Statement statement, List<String> tables) throws SQLException {
        if (POSTGRESQL) {
            statement.execute("set session_replication_role = replica"); // without the triggers that keep the audit
            statement.execute("truncate " + String.join(", ", tables));
        } else {
            statement.execute("set referential_integrity false");
            for (String table : tables) {
                statement.execute("truncate table " + table);
            }
            statement.execute("set referential_integrity true");
        }
    }

    /** What a dump of the database holds: every column of every table. */
    public static String everything() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            all.append(rows.getString(i)).append('\n');
                        }
                    }
                }
            }
        }
        return all.toString();
    }
}
