package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Devices that answer rightly are believed, and those that do one thing wrong are not. */
class PasskeyDeviceTest {

    private final PasskeyDevice device = new PasskeyDevice();

    @BeforeEach
    void atAnAddress() {
        System.setProperty("homeward.url", "https://homeward.example");
    }

    @AfterEach
    void nowhere() {
        System.clearProperty("homeward.url");
    }

    private static Passkey added(String user, PasskeyDevice with) {
        return as(user, () -> the(OwnPasskeys.class).add("Telephone of " + user, with.make(the(OwnPasskeys.class).toMake())));
    }

    private static String signedIn(PasskeyDevice with) {
        return at(NOON.plusSeconds(60), "officer", () -> the(SigningInWithPasskey.class).signIn(with.sign(the(SigningInWithPasskey.class).toSign()), SignInFixture.somewhere()));
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining("access.passkey.refused");
    }

    private static UUID id(String user) {
        return as(user, () -> the(CurrentUser.class).getId());
    }

    @DatabaseTest
    void whoever_added_a_key_signs_in_with_it_alone() {
        added("worker", device);
        String secret = signedIn(device.counting(5));
        at(NOON.plusSeconds(61), "officer", () -> {
            assertThat(the(SigningIn.class).recognise(secret)).isTrue();
            assertThat(the(CurrentUser.class).getName()).isEqualTo("Lira Example");
            assertThat(the(CurrentUser.class).how()).isEqualTo(How.PASSKEY);
        });
        Passkey kept = as("worker", () -> the(OwnPasskeys.class).list()).get(0);
        assertThat(kept.getName()).isEqualTo("Telephone of worker");
        assertThat(kept.getMadeAt()).isEqualTo(NOON);
        assertThat(kept.getLastUsedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(kept.getSignCount()).isEqualTo(5);
        assertThat(as("worker", () -> the(OwnAccount.class).news())).extracting(AccountNotice::getKind).contains(AccountNotice.Kind.SECOND_FACTOR_CHANGED);
    }

    @DatabaseTest
    void a_key_that_nobody_added_or_that_was_removed_opens_nothing() {
        refused(() -> signedIn(device));
        added("worker", new PasskeyDevice());
        UUID key = added("worker", device).getId();
        as("worker", () -> assertThat(the(OwnPasskeys.class).open(key).getId()).isEqualTo(key));
        assertThatThrownBy(() -> as("worker2", () -> the(OwnPasskeys.class).open(key))).isInstanceOf(NotThereException.class);
        as("worker", () -> the(OwnPasskeys.class).remove(key));
        assertThat(as("worker", () -> the(OwnPasskeys.class).list())).hasSize(1);
        assertThat(as("worker", () -> the(OwnAccount.class).news())).as("two were added and one removed").extracting(AccountNotice::getKind)
                .filteredOn(AccountNotice.Kind.SECOND_FACTOR_CHANGED::equals).hasSize(3);
        refused(() -> signedIn(device));
    }

    @DatabaseTest
    void the_key_of_somebody_who_was_switched_off_opens_nothing() {
        added("worker", device);
        as("admin", () -> {
            UserAccount lira = the(UserAccounts.class).byName("worker").orElseThrow();
            the(ManagingUsers.class).change(lira.getId(), lira.getVersion(), "Lira", lira.getRoles(), lira.getTeam().getId(), false, false);
        });
        refused(() -> signedIn(device));
    }

    @DatabaseTest
    void what_was_signed_for_another_site_by_a_stranger_or_by_a_copy_is_not_believed() {
        refused(() -> added("worker", new PasskeyDevice().at("https://homeward.example.net")));
        refused(() -> added("worker", new PasskeyDevice().withoutRecognisingItsOwner()));
        added("worker", device);
        refused(() -> signedIn(device.at("https://homeward.example.net")));
        device.at("https://homeward.example");
        signedIn(device.of(id("worker")).counting(7));
        refused(() -> signedIn(device.counting(7)));
        refused(() -> signedIn(device.counting(8).of(id("worker2"))));
        refused(() -> signedIn(device.of(id("worker")).counting(9).withoutRecognisingItsOwner()));
    }

    @DatabaseTest
    void an_answer_counts_once_and_for_what_was_asked() {
        added("worker", device);
        String asked = as("officer", () -> the(SigningInWithPasskey.class).toSign());
        String answer = device.sign(asked);
        as("officer", () -> the(SigningInWithPasskey.class).signIn(answer, SignInFixture.somewhere()));
        refused(() -> as("officer", () -> the(SigningInWithPasskey.class).signIn(answer, SignInFixture.somewhere())));
        String again = as("worker", () -> the(OwnPasskeys.class).toSign());
        refused(() -> as("officer", () -> the(SigningInWithPasskey.class).signIn(device.sign(again), SignInFixture.somewhere())));
        assertThat(World.sql("select id from signed_in_session")).hasSize(1);
    }

    @DatabaseTest
    void it_is_the_second_proof_of_its_owner_and_of_nobody_else() {
        added("worker", device);
        PasskeyDevice others = new PasskeyDevice();
        added("worker2", others);
        String halfway = as("officer", () -> the(SigningIn.class).signIn("worker", DemoAccounts.PASSWORD, SignInFixture.somewhere())).secret();
        refused(() -> second(halfway, others));
        String secret = second(halfway, device);
        as("officer", () -> {
            the(SigningIn.class).recognise(secret);
            assertThat(the(CurrentUser.class).how()).isEqualTo(How.PASSWORD_AND_PASSKEY);
            assertThat(the(CurrentUser.class).getName()).isEqualTo("Lira Example");
        });
    }

    private static String second(String halfway, PasskeyDevice with) {
        return as("officer", () -> the(SigningInWithPasskey.class).second(halfway, with.sign(the(SigningInWithPasskey.class).toSign()), SignInFixture.somewhere()));
    }

    @DatabaseTest
    void adding_the_first_key_pays_the_second_proof_that_is_owed() {
        String session = as("officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD));
        as("officer", () -> {
            the(SigningIn.class).recognise(session);
            the(OwnPasskeys.class).add("Telephone", device.make(the(OwnPasskeys.class).toMake()));
        });
        as("officer", () -> {
            the(SigningIn.class).recognise(session);
            assertThat(the(CurrentUser.class).how()).isEqualTo(How.PASSWORD_AND_PASSKEY);
        });
        as("worker", () -> assertThat(the(OwnAccount.class).news()).filteredOn(n -> n.getKind() == AccountNotice.Kind.SECOND_FACTOR_CHANGED)
                .extracting(AccountNotice::getBrowser).containsExactly("a browser"));
    }

    @DatabaseTest
    void ones_own_device_proves_again_who_sits_there_and_another_does_not() {
        added("worker", device);
        PasskeyDevice others = new PasskeyDevice();
        added("worker2", others);
        String session = as("officer", () -> SignInFixture.strongly("worker"));
        at(NOON.plus(Duration.ofMinutes(6)), "officer", () -> {
            the(SigningIn.class).recognise(session);
            assertThat(the(CurrentUser.class).isFresh()).isFalse();
            refused(() -> the(OwnPasskeys.class).proveAgain(others.sign(the(OwnPasskeys.class).toSign())));
            assertThat(the(CurrentUser.class).isFresh()).isFalse();
            String answer = device.sign(the(OwnPasskeys.class).toSign());
            the(OwnPasskeys.class).proveAgain(answer);
            assertThat(the(CurrentUser.class).isFresh()).isTrue();
            refused(() -> the(OwnPasskeys.class).proveAgain(answer));
        });
        assertThat(as("worker", () -> the(OwnPasskeys.class).list()).get(0).getLastUsedAt()).isEqualTo(NOON.plus(Duration.ofMinutes(6)));
    }

    @DatabaseTest
    void a_key_is_added_once_by_a_name_and_nobody_has_more_than_ten() {
        added("worker", device);
        assertThat(as("worker", () -> the(OwnPasskeys.class).toMake())).as("the device knows not to make another").contains(
                as("worker", () -> the(OwnPasskeys.class).list()).get(0).getCredentialId());
        refused(() -> added("worker2", device));
        assertThatThrownBy(() -> as("worker", () -> the(OwnPasskeys.class).add(" ", new PasskeyDevice().make(the(OwnPasskeys.class).toMake())))).hasMessageContaining("general.required");
        for (int i = 1; i < 10; i++) {
            added("worker", new PasskeyDevice());
        }
        assertThatThrownBy(() -> added("worker", new PasskeyDevice())).hasMessageContaining("access.passkey.too-many");
        List<Passkey> keys = as("worker", () -> the(OwnPasskeys.class).list());
        assertThat(keys).hasSize(10).first().matches(k -> k.getUser().getUserName().equals("worker"));
    }
}
