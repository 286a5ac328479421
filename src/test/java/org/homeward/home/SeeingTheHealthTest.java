package org.homeward.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homeward.flags.RunningTheRules;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.HealthCheck.Finding;
import org.homeward.shared.HealthCheck.State;
import org.homeward.shared.Messages;
import org.homeward.shared.NotThereException;

class SeeingTheHealthTest {

    private static List<Finding> asAdministrator() {
        return at(NOON, "admin", () -> the(SeeingTheHealth.class).look());
    }

    private static Finding about(String what) {
        return asAdministrator().stream().filter(f -> f.about().equals(what)).findFirst().orElseThrow();
    }

    @DatabaseTest
    void an_administrator_sees_everything_that_is_looked_at_in_words() {
        assertThat(asAdministrator()).extracting(Finding::about).contains("database", "disk", "memory", "rules-never");
        assertThat(asAdministrator()).allMatch(f -> Messages.has("health." + f.about()) && Messages.has(f.sentence()));
        assertThat(about("database").words().get(0).toString()).matches("(H2|PostgreSQL) \\d+.*");
    }

    @DatabaseTest
    void a_pass_of_the_rules_that_stayed_away_needs_somebody() {
        LocalDate today = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
        at(NOON.minus(2, ChronoUnit.DAYS), "admin", () -> the(RunningTheRules.class).nextPage(today.minusDays(2)));
        assertThat(about("rules").state()).isEqualTo(State.ACT);
        at(NOON.minus(1, ChronoUnit.DAYS), "admin", () -> the(RunningTheRules.class).nextPage(today.minusDays(1)));
        assertThat(about("rules").state()).isEqualTo(State.WELL);
    }

    @DatabaseTest
    void nobody_else_sees_it() {
        for (String user : List.of("worker", "supervisor", "officer", "programme")) {
            assertThatThrownBy(() -> as(user, () -> the(SeeingTheHealth.class).look())).isInstanceOf(NotThereException.class);
        }
    }
}
