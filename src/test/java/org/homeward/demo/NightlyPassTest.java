package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.at;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.homeward.flags.NightlyPassFixture;
import org.homeward.flags.RulesPass;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Figures;
import org.homeward.shared.TestDatabase;

/**
 * How many cases a second the rules go through at night, beside the same queries over plain JDBC with nothing around
 * them. {@code -Dhomeward.pass=100000} measures with as many cases.
 */
class NightlyPassTest {

    private static final int CASES = Integer.getInteger("homeward.pass", 500);

    @DatabaseTest
    void the_rules_go_through_many_generated_cases_beside_the_bare_sql_of_the_same_rules() throws Exception {
        try (Connection connection = TestDatabase.connect()) {
            new Generator(connection, 7, NOON.atOffset(ZoneOffset.UTC)).generate(CASES, "no password", done -> { });
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from rules_pass");
                connection.commit();
            }
            connection.setAutoCommit(true);
            RulesPass[] nights = new RulesPass[2];
            double first = seconds(() -> nights[0] = NightlyPassFixture.aNight(NOON));
            double quiet = seconds(() -> nights[1] = NightlyPassFixture.aNight(NOON.plus(Duration.ofDays(1))));
            List<String> queries = at(NOON.plus(Duration.ofDays(1)), "worker", NightlyPassFixture::queries);
            double bare = seconds(() -> ask(connection, queries));
            assertThat(nights[0].getAsked()).isEqualTo(nights[0].getToAsk()).isPositive();
            assertThat(nights[0].getMet()).as("steps that are late, and the like").isPositive();
            assertThat(nights[1].getMet()).as("nothing is new the night after but what a day has brought").isLessThan(nights[0].getMet());
            Figures.say(String.format(Locale.ROOT, "Nightly pass on %s, %,d open cases of %,d, %d rules: bare SQL %,.0f cases/s; a night with %,d cases that are new to a rule %,.0f cases/s;"
                    + " the first night, with %,d such cases, %,.0f cases/s", TestDatabase.POSTGRESQL ? "PostgreSQL" : "H2 in memory", nights[1].getAsked(), CASES, queries.size(),
                    nights[1].getAsked() / bare, nights[1].getMet(), nights[1].getAsked() / quiet, nights[0].getMet(), nights[0].getAsked() / first));
        }
    }

    private static Void ask(Connection connection, List<String> queries) throws SQLException {
        for (String query : queries) {
            try (PreparedStatement statement = connection.prepareStatement(query.replaceAll("\\?\\d", "?"))) {
                for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                    statement.setObject(i, i % 2 == 1 ? new UUID(0, 0) : new UUID(-1, -1));
                }
                try (ResultSet found = statement.executeQuery()) {
                    while (found.next()) {
                        assertThat(found.getObject(1)).isNotNull();
                    }
                }
            }
        }
        return null;
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }
}
