package org.homeward.shared;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Whether the database answers quickly, which one it is, and which shape its tables have. */
@Collection
public class DatabaseHealth implements HealthCheck {

    /** A trivial question takes well under a millisecond on one machine and a few over a network. */
    private static final long SLOW_MILLIS = 100;

    @Inject
    private EntityManager em;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Finding look() {
        long start = System.nanoTime();
        em.createNativeQuery("select 1").getSingleResult();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Object shape = em.createNativeQuery("select \"version\" from \"flyway_schema_history\" where \"installed_rank\" ="
                + " (select max(\"installed_rank\") from \"flyway_schema_history\")").getSingleResult();
        return Finding.of("database", millis < SLOW_MILLIS ? State.WELL : State.LOOK, product(), shape, millis);
    }

    private String product() {
        try {
            DatabaseMetaData database = em.unwrap(Connection.class).getMetaData();
            return database.getDatabaseProductName() + " " + database.getDatabaseProductVersion().split(" ")[0];
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
