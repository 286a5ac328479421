package org.homeward.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
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
        url = "${MPCONFIG=homeward.db.url:jdbc:h2:file:~/.homeward/homeward;WRITE_DELAY=0}",
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
    }

    private FluentConfiguration flyway() {
        Optional<String> owner = Setting.of("homeward.db.owner");
        return owner.isEmpty() ? Flyway.configure().dataSource(dataSource)
                : Flyway.configure().dataSource(Setting.of("homeward.db.url").orElseThrow(), owner.get(),
                        Setting.of("homeward.db.owner.password").orElse(""));
    }

    /** Also used by the tests, so that they run against exactly the tables that production gets. */
    public static void migrate(FluentConfiguration flyway) {
        flyway.locations("classpath:db/migration").load().migrate();
    }
}
