package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What holds before any device is believed; that devices are believed rightly is in {@code browser.PasskeyIT}. */
class PasskeysTest {

    @BeforeEach
    void atAnAddress() {
        System.setProperty("homeward.url", "https://homeward.example");
    }

    @AfterEach
    void nowhere() {
        System.clearProperty("homeward.url");
    }

    @DatabaseTest
    void a_challenge_is_taken_once() {
        ask("c", null);
        assertThat(taken("c", null, Duration.ZERO)).isTrue();
        assertThat(taken("c", null, Duration.ZERO)).isFalse();
    }

    @DatabaseTest
    void a_challenge_is_over_after_five_minutes() {
        ask("c", null);
        ask("d", null);
        assertThat(taken("c", null, Duration.ofSeconds(299))).isTrue();
        assertThat(taken("d", null, Duration.ofSeconds(300))).isFalse();
    }

    @DatabaseTest
    void a_challenge_is_for_those_it_was_made_for() {
        UUID lira = id("worker");
        ask("for lira", lira);
        ask("for anybody who signs in", null);
        assertThat(taken("for lira", null, Duration.ZERO)).isFalse();
        assertThat(taken("for lira", id("worker2"), Duration.ZERO)).isFalse();
        assertThat(taken("for anybody who signs in", lira, Duration.ZERO)).isFalse();
        assertThat(taken("never made", null, Duration.ZERO)).isFalse();
        assertThat(taken("for lira", lira, Duration.ZERO)).isTrue();
    }

    @DatabaseTest
    void old_challenges_do_not_pile_up() {
        ask("old", null);
        at(NOON.plus(Duration.ofMinutes(6)), "officer", () -> the(SigningInWithPasskey.class).toSign());
        assertThat(World.sql("select count(*) from passkey_challenge").get(0).toString()).isEqualTo("1");
    }

    @DatabaseTest
    void what_the_device_is_asked_names_the_address_and_demands_that_it_recognises_its_owner() {
        assertThat(as("worker", () -> the(OwnPasskeys.class).toMake())).contains("\"id\":\"homeward.example\"", "\"residentKey\":\"required\"",
                "\"userVerification\":\"required\"", "\"attestation\":\"none\"", "Lira Example");
        assertThat(as("worker", () -> the(SigningInWithPasskey.class).toSign())).contains("\"rpId\":\"homeward.example\"", "\"userVerification\":\"required\"")
                .doesNotContain("Lira", "allowCredentials");
    }

    @DatabaseTest
    void without_an_address_that_has_a_name_there_are_no_passkeys() {
        for (String address : new String[] {"", "http://127.0.0.1:8080", "https://[::1]/", "nonsense"}) {
            System.setProperty("homeward.url", address);
            assertThat(the(RelyingParty.class).origin()).as(address).isEmpty();
        }
        System.setProperty("homeward.url", "https://homeward.example:8443/");
        assertThat(the(RelyingParty.class).origin()).contains("https://homeward.example:8443");
    }

    @DatabaseTest
    void what_no_device_said_is_refused() {
        for (String answer : new String[] {null, "", "{}", "[]", "{\"id\":\"x\"}", "nonsense", "{\"id\":null,\"rawId\":5,\"type\":\"public-key\",\"response\":{}}"}) {
            assertThatThrownBy(() -> as("officer", () -> the(SigningInWithPasskey.class).signIn(answer, SignInFixture.somewhere()))).as(answer)
                    .isInstanceOf(RefusedException.class).hasMessageContaining("access.passkey.refused");
            assertThatThrownBy(() -> as("worker", () -> the(OwnPasskeys.class).add("phone", answer))).as(answer).isInstanceOf(RefusedException.class);
        }
    }

    @DatabaseTest
    void a_passkey_of_somebody_else_is_not_there() {
        assertThatThrownBy(() -> as("worker", () -> the(OwnPasskeys.class).remove(id("worker2")))).isInstanceOf(NotThereException.class);
    }

    private static void ask(String hash, UUID user) {
        as("officer", () -> the(Passkeys.class).ask(hash(hash), user, NOON));
    }

    private static boolean taken(String hash, UUID user, Duration later) {
        return as("officer", () -> the(Passkeys.class).take(hash(hash), user, NOON.plus(later)));
    }

    private static String hash(String challenge) {
        return Secrets.hash(challenge);
    }

    private static UUID id(String userName) {
        return as("officer", () -> the(UserAccounts.class).byName(userName).orElseThrow().getId());
    }
}
