package org.homeward.shared;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A database of an earlier version that somebody brings, with its old rows: empty at first, each a database of its own. */
public final class EarlierDatabase {

    private final String url = "jdbc:h2:mem:earlier-" + Ids.next() + ";DB_CLOSE_DELAY=-1";

    /** Brings it up to a version of the tables. */
    public void migrate(String target) {
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration").target(target).load().migrate();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "sa", "");
    }
}
