package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeward.audit.Alert;
import org.homeward.audit.SettlingAnAlert;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

/** The guesses here are made at what costs no hash: whether the throttle would let a password be looked at is what counts. */
class ThrottleTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private static Visit from(String address) {
        return new Visit(address, "a browser", Visit.newDevice());
    }

    /** How many of the guesses are looked at. */
    private static int lookedAt(int guesses, Duration apart, String name, Visit visit) {
        return at(NOON, "officer", () -> {
            int[] seen = {0};
            for (int i = 0; i < guesses; i++) {
                the(org.homeward.shared.HomewardClock.class).at(NOON.plus(apart.multipliedBy(i)), () -> seen[0] += isLookedAt(name, visit) ? 1 : 0);
            }
            return seen[0];
        });
    }

    static boolean isLookedAt(String name, Visit visit) {
        try {
            the(Throttle.class).take(name, visit);
            return true;
        } catch (RefusedException tooMany) {
            return false;
        }
    }

    private static String signIn(Instant when, String name, String password, Visit visit) {
        return at(when, "officer", () -> the(SigningIn.class).signIn(name, password, visit).secret());
    }

    @DatabaseTest
    void an_attack_of_a_day_gets_at_most_a_hundred_guesses_looked_at() {
        assertThat(lookedAt(1_440, Duration.ofMinutes(1), "worker", from("203.0.113.9"))).isBetween(80, 100);
    }

    @DatabaseTest
    void an_attack_from_many_addresses_gets_no_more() {
        int seen = 0;
        for (int i = 0; i < 200; i++) {
            seen += lookedAt(1, SECOND, "worker", from("203.0.113." + i));
        }
        assertThat(seen).isEqualTo(Throttle.A_DAY);
    }

    @DatabaseTest
    void one_password_tried_at_many_accounts_from_one_address_is_looked_at_twenty_times_a_minute() {
        int seen = 0;
        for (int i = 0; i < 60; i++) {
            seen += lookedAt(1, SECOND, "somebody" + i, from("203.0.113.9"));
        }
        assertThat(seen).isEqualTo(Throttle.A_MINUTE);
        assertThat(lookedAt(1, SECOND, "somebody", from("2001:db8:1:2::1"))).isOne();
    }

    @DatabaseTest
    void one_subscriber_is_one_address_however_many_ipv6_ones_they_have() {
        int seen = 0;
        for (int i = 0; i < 60; i++) {
            seen += lookedAt(1, SECOND, "somebody" + i, from("2001:db8:1:2::" + i));
        }
        assertThat(seen).isEqualTo(Throttle.A_MINUTE);
    }

    @DatabaseTest
    void the_person_whose_account_it_is_signs_in_meanwhile() {
        Visit own = from("198.51.100.7");
        signIn(NOON.minus(Duration.ofDays(3)), "worker", DemoAccounts.PASSWORD, own);
        assertThat(lookedAt(10, SECOND, "worker", from("203.0.113.9"))).isEqualTo(Throttle.FREE);
        assertThat(signIn(NOON, "worker", DemoAccounts.PASSWORD, from("198.51.100.8"))).as("a new device elsewhere").isNotBlank();
        for (int i = 0; i < 100; i++) {
            lookedAt(1, SECOND, "worker", from("203.0.113." + i));
        }
        assertThatThrownBy(() -> signIn(NOON, "worker", DemoAccounts.PASSWORD, from("198.51.100.9"))).hasMessageContaining("access.sign-in.wait");
        assertThat(signIn(NOON, "worker", DemoAccounts.PASSWORD, own)).as("the known device").isNotBlank();
    }

    @DatabaseTest
    void each_wait_is_twice_as_long_as_the_one_before_and_none_longer_than_a_quarter_of_an_hour() {
        Visit visit = from("203.0.113.9");
        assertThat(lookedAt(Throttle.FREE, Duration.ZERO, "worker", visit)).isEqualTo(Throttle.FREE);
        Instant now = NOON;
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            long minutes = 1;
            while (!lookedAt(now.plus(Duration.ofMinutes(minutes)), visit)) {
                minutes++;
            }
            waits.add(minutes);
            now = now.plus(Duration.ofMinutes(minutes));
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 15L, 15L);
    }

    private static boolean lookedAt(Instant when, Visit visit) {
        return at(when, "officer", () -> isLookedAt("worker", visit));
    }

    @DatabaseTest
    void a_wait_until_tomorrow_is_said_in_hours_rounded_up_and_one_of_at_most_an_hour_in_minutes() {
        for (int i = 0; i < Throttle.A_DAY; i++) {
            assertThat(lookedAt(NOON.plusSeconds(i), from("203.0.113." + i))).isTrue();
        }
        assertThat(told(Duration.ofHours(2))).isEqualTo("access.sign-in.wait-hours[22]");
        assertThat(told(Duration.ofHours(2).minusSeconds(1))).isEqualTo("access.sign-in.wait-hours[23]");
        assertThat(told(Duration.ofHours(23).minusSeconds(1))).isEqualTo("access.sign-in.wait-hours[2]");
        assertThat(told(Duration.ofHours(23))).isEqualTo("access.sign-in.wait[60]");
        assertThat(lookedAt(NOON.plus(Duration.ofDays(1)), from("203.0.113.200"))).as("the first of yesterday is forgotten").isTrue();
        assertThat(lookedAt(NOON.plus(Duration.ofDays(1)), from("203.0.113.201"))).as("the second is not yet").isFalse();
    }

    /** What somebody elsewhere is told who guesses so long after noon. */
    private static String told(Duration later) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> at(NOON.plus(later), "officer", () -> the(Throttle.class).take("worker", from("203.0.113.200"))));
        return refused.refusals().get(0).key() + refused.refusals().get(0).args();
    }

    @DatabaseTest
    void what_was_mistyped_before_the_right_password_is_forgotten() {
        Visit visit = from("203.0.113.9");
        for (int i = 0; i < 4; i++) {
            assertThat(lookedAt(Throttle.FREE - 1, SECOND, "worker", visit)).isEqualTo(Throttle.FREE - 1);
            signIn(NOON.plusSeconds(10), "worker", DemoAccounts.PASSWORD, visit);
        }
    }

    @DatabaseTest
    void a_name_that_does_not_exist_waits_as_long() {
        List<String> answers = new ArrayList<>();
        for (String name : new String[] {"worker", "nobody-here"}) {
            Visit visit = from("203.0.113.9");
            for (int i = 0; i < Throttle.FREE; i++) {
                assertThatThrownBy(() -> signIn(NOON, name, "wrong", visit)).hasMessageContaining("access.sign-in.wrong");
            }
            assertThatThrownBy(() -> signIn(NOON, name, DemoAccounts.PASSWORD, visit)).satisfies(e -> answers.add(e.getMessage()));
        }
        assertThat(answers.get(0)).contains("access.sign-in.wait").isEqualTo(answers.get(1));
    }

    @DatabaseTest
    void ten_thousand_refused_guesses_are_a_handful_of_rows_in_the_audit() {
        Visit visit = SignInFixture.somewhere();
        at(NOON, "officer", () -> {
            for (int i = 0; i < 10_000; i++) {
                the(Throttle.class).wrong("worker " + visit.address(), visit, "access.sign-in.wrong");
            }
        });
        assertThat(World.sql("select thing from audit_row where act = 'SigningIn.signIn' and outcome = 'REFUSED'")).extracting(String::valueOf)
                .extracting(thing -> thing.replaceAll(" .*", "")).containsExactlyInAnyOrder("1", "10", "100", "1000", "10000");
    }

    private static List<Alert> alerts(Instant when) {
        return at(when, "officer", () -> the(SettlingAnAlert.class).read(false, 1).rows());
    }

    @DatabaseTest
    void the_officer_is_alerted_once_when_guesses_begin_to_be_slowed_down() {
        assertThat(lookedAt(Throttle.FREE, SECOND, "worker", from("203.0.113.9"))).isEqualTo(Throttle.FREE);
        assertThat(alerts(NOON)).isEmpty();
        assertThat(lookedAt(10_000, Duration.ofMillis(50), "worker", from("203.0.113.9"))).isLessThan(10);
        assertThat(alerts(NOON)).singleElement().matches(a -> a.getKind() == Alert.Kind.SIGN_INS_SLOWED && a.getAbout() == null && a.getTimes() == 1);
        assertThat(lookedAt(100, Duration.ofMinutes(9), "worker", from("203.0.113.9"))).isPositive();
        assertThat(alerts(NOON)).singleElement().satisfies(a -> assertThat(a.getTimes()).as("at most once in a quarter of an hour").isBetween(2, 61));
    }
}
