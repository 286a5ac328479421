package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Duration DAY = Duration.ofDays(1);

    private static String signedIn(Instant when, Visit visit) {
        return at(when, "officer", () -> the(SigningIn.class).signIn("worker", DemoAccounts.PASSWORD, visit).secret());
    }

    private static UserAccount lira() {
        return as("worker", () -> the(CurrentUser.class).account());
    }

    @Test
    void a_sign_of_life_is_due_after_a_minute_and_a_session_of_somebody_switched_off_is_over() {
        UserAccount lira = new UserAccount("lira", "Lira", EnumSet.of(Role.SOCIAL_WORKER), null);
        SignedInSession session = new SignedInSession("0123456789abcdef", lira, How.PASSWORD, "a browser", NOON);
        assertThat(session.isDueForASignOfLife(NOON.plusSeconds(60))).isFalse();
        assertThat(session.isDueForASignOfLife(NOON.plusSeconds(61))).isTrue();
        assertThat(session.getSeenAt()).isEqualTo(NOON);
        assertThat(session.getConfirmedAt()).isEqualTo(NOON);
        assertThat(session.getBrowser()).isEqualTo("a browser");
        lira.switchOff();
        assertThat(session.ended(NOON)).contains(Ended.SWITCHED_OFF);
        session.end(Ended.SIGNED_OUT, NOON);
        assertThat(session.ended(NOON)).contains(Ended.SIGNED_OUT);
    }

    @DatabaseTest
    void whoever_signs_in_is_who_acts_from_then_on() {
        as("officer", () -> {
            the(SigningIn.class).signIn("worker", DemoAccounts.PASSWORD, SignInFixture.somewhere());
            assertThat(the(CurrentUser.class).getName()).isEqualTo("Lira Example");
            assertThat(the(CurrentUser.class).how()).isEqualTo(How.PASSWORD);
        });
        as("worker", () -> {
            assertThat(the(CurrentUser.class).may("LIST_CASES")).isTrue();
            assertThat(the(CurrentUser.class).may("MANAGE_USERS")).isFalse();
            the(CurrentUser.class).begin(Permission.LIST_CASES);
            assertThat(the(CurrentUser.class).relations()).containsExactly(Relation.ASSIGNED);
        });
    }

    @DatabaseTest
    void a_device_is_told_of_when_it_is_new_and_remembered_for_180_days_after_its_last_use() {
        Visit first = SignInFixture.somewhere();
        Visit second = SignInFixture.somewhere();
        signedIn(NOON.minus(DAY.multipliedBy(200)), first);
        signedIn(NOON.minus(DAY.multipliedBy(100)), first);
        assertThat(as("worker", () -> the(OwnAccount.class).news())).as("the same device, and the first of all").isEmpty();
        signedIn(NOON.minus(DAY.multipliedBy(90)), second);
        assertThat(as("worker", () -> the(OwnAccount.class).news())).singleElement().satisfies(notice -> {
            assertThat(notice.getKind()).isEqualTo(AccountNotice.Kind.NEW_DEVICE);
            assertThat(notice.getBrowser()).isEqualTo("a browser");
            assertThat(notice.getAt()).isEqualTo(NOON.minus(DAY.multipliedBy(90)));
        });
        assertThat(knows(first, 79)).isTrue();
        assertThat(knows(first, 80)).isFalse();
        assertThat(knows(new Visit("", null, null), 0)).isFalse();
    }

    private static boolean knows(Visit visit, long days) {
        return as("officer", () -> the(KnownDevices.class).knows("worker", visit.device(), NOON.plus(DAY.multipliedBy(days))));
    }

    @DatabaseTest
    void half_a_sign_in_that_waited_too_long_is_finished_by_nobody() {
        as("worker", () -> the(SettingUpACodeApp.class).confirm(SignInFixture.code(the(SettingUpACodeApp.class).offer().secret(), NOON)));
        String halfway = signedIn(NOON, SignInFixture.somewhere());
        Instant over = NOON.plus(HalfwaySignIn.GOOD_FOR);
        assertThatThrownBy(() -> at(over, "officer", () -> the(LettingIn.class).finish(halfway, How.PASSWORD_AND_CODE, SignInFixture.somewhere()))).isInstanceOf(NoSuchElementException.class);
        assertThat(as("worker", () -> the(ProvingAgain.class).asksForACode())).isTrue();
        assertThat(as("worker2", () -> the(ProvingAgain.class).asksForACode())).isFalse();
    }

    @DatabaseTest
    void what_was_mistyped_is_forgotten_once_the_password_was_right() {
        Visit here = SignInFixture.somewhere();
        for (int round = 0; round < 3; round++) { // in the first the device is new
            for (int i = 1; i < Throttle.FREE; i++) {
                assertThatThrownBy(() -> as("officer", () -> the(SigningIn.class).signIn("worker", "wrong", here))).hasMessageContaining("access.sign-in.wrong");
                assertThatThrownBy(() -> provedAgain("wrong")).isInstanceOf(RefusedException.class).hasMessageContaining("access.proof.wrong");
            }
            signedIn(NOON, here);
            provedAgain(DemoAccounts.PASSWORD);
        }
    }

    private static void provedAgain(String password) {
        as("worker", () -> the(ProvingAgain.class).check(lira(), password, Refusal.at("proofPassword", "access.proof.wrong")));
    }

    @DatabaseTest
    void an_administrator_ends_what_is_there_and_it_is_on_record_whose_it_was() {
        UUID worker = lira().getId();
        as("officer", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            for (int i = 0; i < Page.DEFAULT_SIZE + 1; i++) {
                UserAccount user = the(UserAccounts.class).byName(i % 2 == 0 ? "worker" : "clinician").orElseThrow();
                the(SignedInSessions.class).add(new SignedInSession(Secrets.hash(Secrets.random()), user, How.PASSKEY, "a browser", NOON));
            }
            em.getTransaction().commit();
        });
        Page<SignedInSession> second = as("admin", () -> the(ManagingSessions.class).list(2));
        assertThat(second.rows()).hasSize(1);
        assertThat(second.total()).isEqualTo(Page.DEFAULT_SIZE + 1L);
        UUID one = second.rows().get(0).getId();
        assertThat(as("admin", () -> the(ManagingSessions.class).end(one)).getId()).isEqualTo(one);
        assertThat(as("admin", () -> the(ManagingSessions.class).endAll(worker)).getId()).isEqualTo(worker);
        assertThat(as("admin", () -> the(ManagingSessions.class).of(worker))).isEmpty();
        assertThatThrownBy(() -> as("admin", () -> the(ManagingSessions.class).of(new UUID(0, 0)))).isInstanceOf(NotThereException.class);
    }

    @Test
    void a_password_counts_up_to_its_last_character_and_too_long_a_one_is_nobodys() {
        String longest = "x".repeat(PasswordRules.LONGEST - 1) + "y";
        String hash = Secrets.hashPassword(longest);
        assertThat(Secrets.matches(longest, hash)).isTrue();
        assertThat(Secrets.matches("x".repeat(PasswordRules.LONGEST), hash)).isFalse();
        assertThat(Secrets.matches(longest + "y", Secrets.hashPassword(longest + "y"))).isFalse();
        assertThat(Secrets.matches("nobody has this password", null)).isFalse();
    }

    @Test
    void only_the_providers_word_comes_through_the_provider() {
        assertThat(How.IDENTITY_PROVIDER.isThroughProvider()).isTrue();
        assertThat(How.PASSWORD.isThroughProvider()).isFalse();
    }
}
