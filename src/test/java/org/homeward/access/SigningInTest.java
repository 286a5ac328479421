package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class SigningInTest {

    private static String signedIn(String user) {
        return at(NOON, "officer", () -> SignInFixture.signIn(user, DemoAccounts.PASSWORD));
    }

    private static boolean known(String secret, Duration later) {
        return at(NOON.plus(later), "officer", () -> the(SigningIn.class).recognise(secret));
    }

    @DatabaseTest
    void the_holder_of_the_secret_is_recognised() {
        String secret = signedIn("worker");
        at(NOON, "officer", () -> {
            assertThat(the(SigningIn.class).recognise(secret)).isTrue();
            assertThat(the(CurrentUser.class).getName()).isEqualTo("Lira Example");
            assertThat(the(CurrentUser.class).getFormToken()).isNotBlank().isNotEqualTo(secret);
        });
        assertThat(World.sql("select secret_hash from signed_in_session").toString()).doesNotContain(secret);
    }

    @DatabaseTest
    void a_wrong_name_and_a_wrong_password_are_answered_alike() {
        String[][] wrong = {{"nobody", DemoAccounts.PASSWORD}, {"worker", "wrong"}, {"worker", null}, {null, null}, {"", ""}};
        for (String[] typed : wrong) {
            assertThatThrownBy(() -> as("officer", () -> SignInFixture.signIn(typed[0], typed[1])))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("access.sign-in.wrong");
        }
        assertThat(World.sql("select thing from audit_row where act = 'SigningIn.signIn' and outcome = 'REFUSED'")).as("each is the first from its address").hasSize(5);
    }

    @DatabaseTest
    void a_session_ends_after_15_idle_minutes() {
        String secret = signedIn("worker");
        assertThat(known(secret, Duration.ofMinutes(14))).isTrue();
        assertThat(known(secret, Duration.ofMinutes(28))).isTrue();
        assertThat(known(secret, Duration.ofMinutes(44))).isFalse();
    }

    @DatabaseTest
    void a_session_ends_after_eight_hours_however_busy() {
        String secret = signedIn("worker");
        for (int minutes = 10; minutes < 480; minutes += 10) {
            assertThat(known(secret, Duration.ofMinutes(minutes))).isTrue();
        }
        assertThat(known(secret, Duration.ofMinutes(480))).isFalse();
    }

    @DatabaseTest
    void signing_out_ends_this_session_and_no_other() {
        String here = signedIn("worker");
        String there = signedIn("worker");
        as("worker", () -> the(SigningIn.class).signOut(here));
        assertThat(known(here, Duration.ZERO)).isFalse();
        assertThat(known(there, Duration.ZERO)).isTrue();
    }

    @DatabaseTest
    void one_can_sign_oneself_out_everywhere_else() {
        String here = signedIn("worker");
        String there = signedIn("worker");
        String somebody = signedIn("worker2");
        as("worker", () -> {
            assertThat(the(OwnAccount.class).sessions()).hasSize(2);
            the(OwnAccount.class).signOutOthers(here);
            assertThat(the(OwnAccount.class).sessions()).singleElement().matches(session -> session.isOf(here));
        });
        assertThat(known(here, Duration.ZERO)).isTrue();
        assertThat(known(there, Duration.ZERO)).isFalse();
        assertThat(known(somebody, Duration.ZERO)).isTrue();
    }

    @DatabaseTest
    void one_can_end_one_session_of_ones_own_and_no_other() {
        String here = signedIn("worker");
        String there = signedIn("worker");
        String somebody = signedIn("worker2");
        java.util.UUID theirs = as("worker2", () -> the(OwnAccount.class).sessions().get(0).getId());
        as("worker", () -> the(OwnAccount.class).end(the(OwnAccount.class).sessions().stream().filter(s -> s.isOf(there)).findFirst().orElseThrow().getId()));
        assertThat(known(there, Duration.ZERO)).isFalse();
        assertThat(known(here, Duration.ZERO)).isTrue();
        assertThatThrownBy(() -> as("worker", () -> the(OwnAccount.class).end(theirs))).isInstanceOf(org.homeward.shared.NotThereException.class);
        assertThat(known(somebody, Duration.ZERO)).isTrue();
    }

    @DatabaseTest
    void at_a_third_place_the_oldest_session_ends_and_its_person_is_told() {
        String first = at(NOON.minusSeconds(20), "officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD));
        String second = at(NOON.minusSeconds(10), "officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD));
        String third = signedIn("worker");
        assertThat(known(first, Duration.ZERO)).isFalse();
        assertThat(known(second, Duration.ZERO)).isTrue();
        assertThat(known(third, Duration.ZERO)).isTrue();
        as("worker", () -> assertThat(the(OwnAccount.class).news()).extracting(AccountNotice::getKind)
                .containsExactlyInAnyOrder(AccountNotice.Kind.OLDEST_SESSION_ENDED, AccountNotice.Kind.NEW_DEVICE, AccountNotice.Kind.NEW_DEVICE));
    }

    @DatabaseTest
    void an_administrator_sees_where_somebody_is_signed_in_and_ends_it() {
        String there = signedIn("worker");
        java.util.UUID id = as("worker", () -> the(CurrentUser.class).getId());
        as("admin", () -> {
            assertThat(the(ManagingSessions.class).of(id)).hasSize(1);
            the(ManagingSessions.class).endAll(id);
        });
        assertThat(known(there, Duration.ZERO)).isFalse();
        assertThatThrownBy(() -> as("supervisor", () -> the(ManagingSessions.class).of(id))).isInstanceOf(org.homeward.shared.NotThereException.class);
    }

    @DatabaseTest
    void an_administrator_sees_who_is_signed_in_and_ends_one_session() {
        String lost = at(NOON.minusSeconds(60), "officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD));
        String kept = signedIn("worker");
        at(NOON.minus(Duration.ofMinutes(20)), "officer", () -> SignInFixture.signIn("worker2", DemoAccounts.PASSWORD));
        at(NOON, "admin", () -> {
            assertThat(the(ManagingSessions.class).list(1).rows()).as("who was seen last first").extracting(s -> s.isOf(kept)).containsExactly(true, false);
            the(ManagingSessions.class).end(the(ManagingSessions.class).list(1).rows().get(1).getId());
            assertThat(the(ManagingSessions.class).list(1).total()).isOne();
        });
        assertThat(known(lost, Duration.ZERO)).isFalse();
        assertThat(known(kept, Duration.ZERO)).isTrue();
        assertThatThrownBy(() -> at(NOON, "admin", () -> the(ManagingSessions.class).end(null))).isInstanceOf(org.homeward.shared.NotThereException.class);
        assertThatThrownBy(() -> at(NOON, "officer", () -> the(ManagingSessions.class).list(1))).isInstanceOf(org.homeward.shared.NotThereException.class);
    }

    private static java.util.Optional<Ended> whyEnded(String secret, Duration later) {
        return at(NOON.plus(later), "officer", () -> the(SigningIn.class).whyEnded(secret));
    }

    @DatabaseTest
    void who_was_signed_out_is_told_why() {
        String idle = signedIn("worker");
        assertThat(whyEnded(idle, Duration.ofMinutes(14))).isEmpty();
        assertThat(whyEnded(idle, Duration.ofMinutes(15))).contains(Ended.IDLE);
        for (int minutes = 10; minutes < 480; minutes += 10) {
            known(idle, Duration.ofMinutes(minutes));
        }
        assertThat(whyEnded(idle, Duration.ofHours(8))).contains(Ended.TOO_LONG);
        assertThat(whyEnded("no secret of anybody", Duration.ZERO)).isEmpty();
        java.util.UUID id = as("worker", () -> the(CurrentUser.class).getId());
        assertThat(endedBy(() -> as("worker", () -> the(OwnAccount.class).signOutOthers("")))).contains(Ended.ELSEWHERE);
        assertThat(endedBy(() -> as("worker", () -> the(SettingAPassword.class).change(DemoAccounts.PASSWORD, "a new and quiet lamp", "a new and quiet lamp", ""))))
                .contains(Ended.PASSWORD_CHANGED);
        assertThat(endedBy(() -> at(NOON, "admin", () -> the(ManagingSessions.class).endAll(id)))).contains(Ended.ADMINISTRATOR);
        assertThat(endedBy(() -> { signedInStrongly(); signedInStrongly(); })).contains(Ended.OLDEST);
        assertThat(endedBy(() -> as("admin", () -> {
            UserAccount account = the(ManagingUsers.class).open(id);
            the(ManagingUsers.class).change(id, account.getVersion(), "Lira Example", account.getRoles(), account.getTeam().getId(), false, false);
        }))).contains(Ended.SWITCHED_OFF);
    }

    private static java.util.Optional<Ended> endedBy(Runnable act) {
        String secret = at(NOON.minusSeconds(1), "officer", () -> SignInFixture.strongly("worker"));
        act.run();
        return whyEnded(secret, Duration.ZERO);
    }

    private static void signedInStrongly() {
        at(NOON, "officer", () -> SignInFixture.strongly("worker"));
    }

    @DatabaseTest
    void only_languages_that_homeward_speaks_can_be_chosen() {
        as("worker", () -> the(OwnAccount.class).speak("ar"));
        assertThat(World.sql("select language from user_account where user_name = 'worker'")).containsExactly("ar");
        for (String other : new String[] {null, "", "xx", "ar-u-nu-thai'"}) {
            assertThatThrownBy(() -> as("worker", () -> the(OwnAccount.class).speak(other))).isInstanceOf(RefusedException.class);
        }
    }

    @DatabaseTest
    void who_is_not_signed_in_may_do_nothing_but_come_in() {
        assertThat(the(AccessMatrix.class).relations(java.util.Set.of(), Permission.SEE_HOME)).isEmpty();
        assertThatThrownBy(() -> as("officer", () -> {
            the(CurrentUser.class).become(null);
            return the(OwnAccount.class).open();
        })).isInstanceOf(org.homeward.shared.NotThereException.class);
    }
}
