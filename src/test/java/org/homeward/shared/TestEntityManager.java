package org.homeward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** The production's persistence unit on the test database, one entity manager for each thread, as the container would give. */
@ApplicationScoped
public class TestEntityManager {

    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
    private static final EntityManagerFactory FACTORY = factory();

    private static EntityManagerFactory factory() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", "");
        properties.put("jakarta.persistence.jdbc.url", TestDatabase.URL);
        properties.put("jakarta.persistence.jdbc.user", TestDatabase.USER);
        properties.put("jakarta.persistence.jdbc.password", "");
        properties.put("jakarta.persistence.jdbc.driver", TestDatabase.POSTGRESQL ? "org.postgresql.Driver" : "org.h2.Driver");
        properties.put("eclipselink.logging.logger", StatementCount.class.getName());
        properties.put("eclipselink.logging.level.sql", "FINE");
        return Persistence.createEntityManagerFactory("homeward", properties);
    }

    @Produces
    @ApplicationScoped
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
            try {
                return method.invoke(current(), args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    static EntityManager current() {
        if (CURRENT.get() == null || !CURRENT.get().isOpen()) {
            CURRENT.set(FACTORY.createEntityManager());
        }
        return CURRENT.get();
    }

    /** For a transaction of its own: puts another one in place and returns the one that was there. */
    static EntityManager swap(EntityManager other) {
        EntityManager before = CURRENT.get();
        CURRENT.set(other);
        return before;
    }

    static EntityManager fresh() {
        return FACTORY.createEntityManager();
    }

    static void forget() {
        if (CURRENT.get() != null) {
            CURRENT.get().close();
            CURRENT.remove();
        }
    }
}
