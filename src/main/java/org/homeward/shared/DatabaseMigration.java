package org.homeward.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the database to the shape this version needs before anybody is served. With {@code HOMEWARD_DB_OWNER} and
 * {@code HOMEWARD_DB_OWNER_PASSWORD} it does so under those credentials, and the application's own need no right to change tables.
 */
@Singleton
@Startup
@DependsOn("CataloguesAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/homeward",
        className = "${MPCONFIG=homeward.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=homeward.db.url:jdbc:h2:file:~/.homeward/homeward;WRITE_DELAY=0;QUERY_CACHE_SIZE=64}",
        user = "${MPCONFIG=homeward.db.user:homeward}",
        password = "${MPCONFIG=homeward.db.password:homeward}",
        minPoolSize = 2, maxPoolSize = 20, initialPoolSize = 2,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=30"})
public class DatabaseMigration {

    @Resource(lookup = "java:app/jdbc/homeward")
    private DataSource dataSource;

    /** Named unlike {@link #migrate}: the server looks for the method by its name alone. */
    @PostConstruct
    void bringUpToDate() {
        migrate(flyway());
        Optional<String> user = Setting.of("homeward.db.user");
        if (user.isPresent() && Setting.of("homeward.db.owner").filter(owner -> !owner.equals(user.get())).isPresent()) {
            try (Connection connection = owner()) {
                grant(connection, user.get());
            } catch (SQLException e) {
                throw new IllegalStateException("the rights of " + user.get() + " cannot be set: " + e.getMessage(), e);
            }
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(Setting.of("homeward.db.url").orElseThrow(), Setting.of("homeward.db.owner").orElseThrow(),
                Setting.of("homeward.db.owner.password").orElse(""));
    }

    /**
     * Lets the application's role on PostgreSQL work with every table, but the sealed audit only be read and added to.
     * The tables are the owner's, so that the application cannot take more. Said again after every migration: it is the same each time.
     */
    public static void grant(Connection owner, String user) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            String role = statement.enquoteIdentifier(user, true);
            statement.execute("grant usage on schema public to " + role);
            statement.execute("grant select, insert, update, delete on all tables in schema public to " + role);
            statement.execute("grant usage, select on all sequences in schema public to " + role);
            statement.execute("revoke update, delete, truncate, references, trigger on audit_row, audit_leaf, audit_seal from " + role);
            statement.execute("revoke insert, update, delete on flyway_schema_history from " + role);
        }
    }

    private FluentConfiguration flyway() {
        Optional<String> owner = Setting.of("homeward.db.owner");
        return owner.isEmpty() ? Flyway.configure().dataSource(dataSource)
                : Flyway.configure().dataSource(Setting.of("homeward.db.url").orElseThrow(), owner.get(),
                        Setting.of("homeward.db.owner.password").orElse(""));
    }

    /** Also used by the tests, so that they run against exactly the tables that production gets. */
    public static void migrate(FluentConfiguration flyway) {
        boolean postgresql = url(flyway.getDataSource()).startsWith("jdbc:postgresql:");
        flyway.locations("classpath:db/migration", postgresql ? "classpath:db/postgresql" : "classpath:db/h2").load().migrate();
    }

    private static String url(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
