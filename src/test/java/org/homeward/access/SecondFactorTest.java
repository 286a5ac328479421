package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class SecondFactorTest {

    private static final Instant LATER = NOON.plus(Duration.ofHours(1));

    private String secret;

    /** In a session of hers, Lira sets up an app. @return her recovery codes */
    private List<String> setUp() {
        String session = at(NOON, "officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD));
        return at(NOON, "officer", () -> {
            the(SigningIn.class).recognise(session);
            secret = the(SettingUpACodeApp.class).offer().secret();
            return the(SettingUpACodeApp.class).confirm(SignInFixture.code(secret, NOON));
        });
    }

    private static SigningIn.Begun begun(Instant when) {
        return at(when, "officer", () -> the(SigningIn.class).signIn("worker", DemoAccounts.PASSWORD, SignInFixture.somewhere()));
    }

    private static String second(String halfway, String code, Instant when) {
        return at(when, "officer", () -> the(GivingTheSecondProof.class).withCode(halfway, code, SignInFixture.somewhere()));
    }

    private static boolean known(String secret, Instant when) {
        return at(when, "officer", () -> the(SigningIn.class).recognise(secret));
    }

    @DatabaseTest
    void who_came_by_the_password_alone_can_only_set_up_a_second_proof() {
        String session = at(NOON, "officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD));
        as("officer", () -> {
            the(SigningIn.class).recognise(session);
            assertThat(the(CurrentUser.class).owesASecondProof()).isTrue();
            for (Permission permission : Permission.values()) {
                assertThat(the(CurrentUser.class).may(permission)).as(permission.name())
                        .isEqualTo(permission == Permission.PUBLIC || permission == Permission.OWN_SECOND_FACTOR);
            }
            assertThatThrownBy(() -> the(OwnAccount.class).open()).isInstanceOf(NotThereException.class);
        });
    }

    @DatabaseTest
    void after_setting_up_an_app_everything_is_open_in_the_same_session() {
        String elsewhere = at(NOON, "officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD));
        String session = at(NOON, "officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD));
        at(NOON, "officer", () -> {
            the(SigningIn.class).recognise(session);
            String offered = the(SettingUpACodeApp.class).offer().secret();
            assertThat(the(SettingUpACodeApp.class).offer().secret()).as("looking changes nothing").isEqualTo(offered);
            for (String wrong : new String[] {null, "", "000000", "abcdef"}) {
                assertThatThrownBy(() -> the(SettingUpACodeApp.class).confirm(wrong)).isInstanceOf(RefusedException.class);
            }
            assertThat(the(SettingUpACodeApp.class).confirm(SignInFixture.code(offered, NOON))).hasSize(10).doesNotHaveDuplicates();
        });
        as("officer", () -> {
            the(SigningIn.class).recognise(session);
            assertThat(the(CurrentUser.class).may(Permission.LIST_CASES)).isTrue();
        });
        assertThat(known(elsewhere, NOON)).isFalse();
    }

    @DatabaseTest
    void sign_in_then_asks_for_the_password_and_the_code() {
        setUp();
        SigningIn.Begun begun = begun(LATER);
        assertThat(begun.step()).hasValue("/access/second-step");
        assertThat(known(begun.secret(), LATER)).as("half a sign-in is no session").isFalse();
        assertThatThrownBy(() -> second(begun.secret(), "000000", LATER)).hasMessageContaining("access.second-step.wrong");
        assertThat(known(second(begun.secret(), SignInFixture.code(secret, LATER), LATER), LATER)).isTrue();
        assertThatThrownBy(() -> second(begun.secret(), SignInFixture.code(secret, LATER.plusSeconds(30)), LATER)).as("once").hasMessageContaining("access.second-step.over");
    }

    @DatabaseTest
    void a_code_counts_once() {
        setUp();
        String code = SignInFixture.code(secret, LATER);
        second(begun(LATER).secret(), code, LATER);
        assertThatThrownBy(() -> second(begun(LATER).secret(), code, LATER)).hasMessageContaining("access.second-step.wrong");
        assertThatThrownBy(() -> second(begun(NOON).secret(), SignInFixture.code(secret, NOON), NOON)).as("the one of setting up").hasMessageContaining("wrong");
    }

    @DatabaseTest
    void the_second_step_waits_ten_minutes_and_is_for_nobody_else() {
        setUp();
        SigningIn.Begun begun = begun(LATER);
        Instant over = LATER.plus(HalfwaySignIn.GOOD_FOR);
        assertThatThrownBy(() -> second(begun.secret(), SignInFixture.code(secret, over), over)).hasMessageContaining("access.second-step.over");
        for (String invented : new String[] {null, "", "x"}) {
            assertThatThrownBy(() -> second(invented, SignInFixture.code(secret, LATER), LATER)).hasMessageContaining("access.second-step.over");
        }
    }

    @DatabaseTest
    void a_recovery_code_stands_in_once_however_it_is_typed_and_its_person_is_told() {
        List<String> codes = setUp();
        assertThat(known(second(begun(LATER).secret(), codes.get(3).toUpperCase().replace("-", " "), LATER), LATER)).isTrue();
        assertThatThrownBy(() -> second(begun(LATER).secret(), codes.get(3), LATER)).hasMessageContaining("access.second-step.wrong");
        as("worker", () -> {
            assertThat(the(SettingUpACodeApp.class).state().codes()).isEqualTo(9);
            assertThat(the(OwnAccount.class).news()).extracting(AccountNotice::getKind).contains(AccountNotice.Kind.RECOVERY_CODE_USED, AccountNotice.Kind.SECOND_FACTOR_CHANGED);
            the(OwnAccount.class).readNews();
            assertThat(the(OwnAccount.class).news()).isEmpty();
        });
        assertThat(World.sql("select code_hash from recovery_code").toString()).doesNotContain(codes.get(0).replace("-", ""));
        assertThat(World.sql("select secret from code_app").toString()).doesNotContain(secret);
    }

    @DatabaseTest
    void new_recovery_codes_end_the_old_ones() {
        List<String> old = setUp();
        List<String> fresh = as("worker", () -> the(SettingUpACodeApp.class).newRecoveryCodes());
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThatThrownBy(() -> second(begun(LATER).secret(), old.get(0), LATER)).hasMessageContaining("access.second-step.wrong");
        second(begun(LATER).secret(), fresh.get(0), LATER);
    }

    @DatabaseTest
    void codes_cannot_be_guessed_on_and_on() {
        setUp();
        String halfway = begun(LATER).secret();
        Visit attacker = SignInFixture.somewhere();
        int lookedAt = 0;
        for (int i = 0; i < 30; i++) {
            try {
                at(LATER, "officer", () -> the(GivingTheSecondProof.class).withCode(halfway, "no code", attacker));
            } catch (RefusedException no) {
                lookedAt += no.getMessage().contains("access.second-step.wrong") ? 1 : 0;
            }
        }
        assertThat(lookedAt).isEqualTo(Throttle.FREE);
    }

    @DatabaseTest
    void outside_the_demonstration_nobody_goes_without() {
        setUp();
        assertThatThrownBy(() -> as("worker", () -> the(SettingUpACodeApp.class).stopUsing())).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("worker2", () -> the(SettingUpACodeApp.class).newRecoveryCodes())).hasMessageContaining("access.second-factor.none");
    }

    @DatabaseTest
    void proving_again_asks_for_the_code_too() {
        setUp();
        String session = second(begun(NOON.plusSeconds(60)).secret(), SignInFixture.code(secret, NOON.plusSeconds(60)), NOON.plusSeconds(60));
        at(LATER.minus(Duration.ofMinutes(50)), "officer", () -> {
            the(SigningIn.class).recognise(session);
            the(CurrentUser.class).offer(DemoAccounts.PASSWORD);
            assertThatThrownBy(() -> the(SettingUpACodeApp.class).newRecoveryCodes()).hasMessageContaining("access.second-step.wrong");
            the(CurrentUser.class).offerCode(SignInFixture.code(secret, NOON.plus(Duration.ofMinutes(10))));
            assertThat(the(SettingUpACodeApp.class).newRecoveryCodes()).hasSize(10);
        });
    }
}
