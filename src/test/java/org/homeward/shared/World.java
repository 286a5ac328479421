package org.homeward.shared;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.access.CurrentUser;
import org.homeward.access.DemoAccounts;
import org.homeward.access.UserAccounts;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Homeward without a server: every bean but the pages, on a real database with the real tables. Each test begins with
 * the demo accounts and no case. {@code World.as("worker", () -> …)} acts as somebody; {@code World.at(instant, …)} at another time.
 */
public class World implements BeforeEachCallback, AfterEachCallback {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final SeContainer CONTAINER = boot();

    private static SeContainer boot() {
        TestDatabase.migrate();
        SeContainerInitializer initializer = SeContainerInitializer.newInstance().disableDiscovery();
        initializer.addBeanClasses(beans().toArray(Class<?>[]::new));
        SeContainer container = initializer.initialize();
        container.select(CataloguesAtStart.class).get();
        return container;
    }

    private static List<Class<?>> beans() {
        List<Class<?>> beans = new ArrayList<>(List.of(TestEntityManager.class, TestTransactions.class, TestTransactions.Apart.class));
        Path root = Path.of("target/classes/org/homeward");
        try (Stream<Path> files = Files.walk(root)) {
            files.map(f -> Path.of("target/classes").relativize(f).toString()).filter(f -> f.endsWith(".class"))
                    .filter(f -> !f.contains("/web/") && !f.contains("/launcher/") && !f.endsWith("package-info.class"))
                    .filter(f -> !f.endsWith("/DatabaseAccess.class") && !f.endsWith("/DatabaseMigration.class")
                            && !f.endsWith("/DemoStart.class") && !f.endsWith("/SealerByTheClock.class") && !f.endsWith("/OpenedCase.class"))
                    .forEach(f -> beans.add(load(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return beans;
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        empty();
        request(() -> the(DemoAccounts.class).create());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestEntityManager.forget();
    }

    public static <T> T the(Class<T> bean) {
        return CONTAINER.select(bean).get();
    }

    /** Does something as the person with that user name, in one request at noon of 2 March 2026. */
    public static <T> T as(String userName, Supplier<T> act) {
        return at(NOON, userName, act);
    }

    public static void as(String userName, Runnable act) {
        as(userName, () -> {
            act.run();
            return null;
        });
    }

    /** The same at another moment. */
    public static <T> T at(Instant moment, String userName, Supplier<T> act) {
        List<T> result = new ArrayList<>();
        the(HomewardClock.class).at(moment, () -> request(() -> {
            the(CurrentUser.class).become(the(UserAccounts.class).byName(userName).orElseThrow());
            result.add(act.get());
        }));
        return result.get(0);
    }

    public static void at(Instant moment, String userName, Runnable act) {
        at(moment, userName, () -> {
            act.run();
            return null;
        });
    }

    private static void request(Runnable work) {
        RequestContextController request = the(RequestContextController.class);
        boolean mine = request.activate();
        try {
            work.run();
        } finally {
            TestEntityManager.forget();
            if (mine) {
                request.deactivate();
            }
        }
    }

    /** Asks the database directly, to see what really is in it. */
    public static List<Object> sql(String query) {
        EntityManager em = TestEntityManager.fresh();
        try {
            List<Object> rows = new ArrayList<>();
            rows.addAll(em.createNativeQuery(query).getResultList());
            return rows;
        } finally {
            em.close();
        }
    }

    private static void empty() {
        try (Connection connection = TestDatabase.connect(); Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = connection.getMetaData().getTables(null, TestDatabase.schema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (found.next()) {
                    if (!found.getString("TABLE_NAME").toLowerCase().matches("flyway.*|audit_sealer")) {
                        tables.add("\"" + found.getString("TABLE_NAME") + "\"");
                    }
                }
            }
            TestDatabase.truncate(statement, tables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
