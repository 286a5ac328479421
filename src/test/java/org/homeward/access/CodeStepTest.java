package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CodeStepTest {

    @AfterEach
    void noDemonstration() {
        System.clearProperty("homeward.demo");
    }

    /** Sets an app up, or another in its place. @return its secret */
    private static String setUp(Instant when) {
        return at(when, "worker", () -> {
            String secret = the(SettingUpACodeApp.class).offer().secret();
            the(SettingUpACodeApp.class).confirm(SignInFixture.code(secret, when));
            return secret;
        });
    }

    private static String halfway(Instant when) {
        return at(when, "officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD));
    }

    private static String finished(String halfway, String code, Instant when, Visit visit) {
        return at(when, "officer", () -> the(GivingTheSecondProof.class).withCode(halfway, code, visit));
    }

    @DatabaseTest
    void another_telephone_takes_the_place_of_the_first() {
        String old = setUp(NOON);
        Instant later = NOON.plusSeconds(3600);
        String fresh = setUp(later);
        assertThat(fresh).isNotEqualTo(old);
        assertThat(as("worker", () -> the(SettingUpACodeApp.class).state().since())).contains(later);
        Instant then = later.plusSeconds(3600);
        String halfway = halfway(then);
        assertThatThrownBy(() -> finished(halfway, SignInFixture.code(old, then), then, SignInFixture.somewhere())).hasMessageContaining("access.second-step.wrong");
        assertThat(finished(halfway, SignInFixture.code(fresh, then), then, SignInFixture.somewhere())).isNotBlank();
    }

    @DatabaseTest
    void codes_mistyped_before_the_right_one_are_forgotten() {
        String secret = setUp(NOON);
        Visit here = SignInFixture.somewhere();
        for (int round = 1; round < 3; round++) {
            Instant then = NOON.plus(Duration.ofMinutes(round));
            String halfway = halfway(then);
            for (int i = 1; i < Throttle.FREE; i++) {
                assertThatThrownBy(() -> finished(halfway, "no code", then, here)).hasMessageContaining("access.second-step.wrong");
            }
            finished(halfway, SignInFixture.code(secret, then), then, here);
        }
    }

    @DatabaseTest
    void whoever_is_halfway_in_is_shown_the_ways_that_they_set_up() {
        setUp(NOON);
        String halfway = halfway(NOON);
        assertThat(as("officer", () -> the(GivingTheSecondProof.class).ways(halfway))).singleElement().satisfies(way -> {
            assertThat(way.path()).isEqualTo("/access/second-step");
            assertThat(way.key()).isEqualTo("access.second-step.use");
            assertThat(way.order()).isPositive();
        });
        assertThat(as("officer", () -> the(GivingTheSecondProof.class).ways("nobody's"))).isEmpty();
    }

    @DatabaseTest
    void only_in_the_demonstration_one_stops_using_it() {
        setUp(NOON);
        assertThat(as("worker", () -> the(SettingUpACodeApp.class).state().optional())).isFalse();
        assertThatThrownBy(() -> as("worker", () -> the(SettingUpACodeApp.class).stopUsing())).isInstanceOf(NotThereException.class);
        System.setProperty("homeward.demo", "true");
        assertThat(as("worker", () -> the(SettingUpACodeApp.class).state().optional())).isTrue();
        as("worker", () -> the(SettingUpACodeApp.class).stopUsing());
        assertThat(as("worker", () -> the(SettingUpACodeApp.class).state().since())).isEmpty();
    }

    @DatabaseTest
    void the_first_administrator_signs_in_with_the_password_that_they_chose() {
        FirstSetUpTest.inAnEmptyOne(NOON, () -> {
            String code = the(FirstSetUp.class).code();
            UserAccount first = the(FirstSetUp.class).createAdministrator(code, "first", "First Admin", "quiet harbour lamp", "quiet harbour lamp");
            assertThat(first.getUserName()).isEqualTo("first");
            assertThat(SignInFixture.signIn("first", "quiet harbour lamp")).isNotBlank();
            assertThat(the(UserAccounts.class).link(Secrets.hash(code)).orElseThrow().good(NOON)).as("used up").isFalse();
        });
    }

    @Test
    void a_recovery_code_is_four_groups_of_signs_that_do_not_look_alike() {
        assertThat(RecoveryCode.random()).matches("[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}").isNotEqualTo(RecoveryCode.random());
    }
}
