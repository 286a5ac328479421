package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.RefusedException;

class SettingAPasswordTest {

    private static final String GOOD = "quiet harbour lamp";

    private static UUID id(String user) {
        return as(user, () -> the(CurrentUser.class).getId());
    }

    private static String linkFor(String user) {
        UUID id = id(user);
        return as("admin", () -> the(ManagingUsers.class).inviteToSetAPassword(id).getSecret());
    }

    private static void setWith(String link, String password, String again, Instant when) {
        at(when, "officer", () -> the(SettingAPassword.class).withLink(link, password, again));
    }

    private static String signIn(String user, String password) {
        return as("officer", () -> SignInFixture.signIn(user, password));
    }

    @DatabaseTest
    void a_link_sets_a_password_once() {
        String link = linkFor("worker");
        setWith(link, GOOD, GOOD, NOON);
        assertThat(signIn("worker", GOOD)).isNotBlank();
        assertThatThrownBy(() -> setWith(link, "another good password", "another good password", NOON)).hasMessageContaining("link-over");
        assertThat(signIn("worker", GOOD)).isNotBlank();
    }

    @DatabaseTest
    void a_link_is_good_for_a_day() {
        String link = linkFor("worker");
        Instant over = NOON.plus(24, ChronoUnit.HOURS);
        assertThat(at(over.minusSeconds(1), "officer", () -> the(SettingAPassword.class).isGood(link))).isTrue();
        assertThat(at(over, "officer", () -> the(SettingAPassword.class).isGood(link))).isFalse();
        assertThatThrownBy(() -> setWith(link, GOOD, GOOD, over)).hasMessageContaining("link-over");
    }

    @DatabaseTest
    void no_other_secret_is_a_link() {
        for (String secret : new String[] {null, "", "x", linkFor("worker") + "x"}) {
            assertThatThrownBy(() -> setWith(secret, GOOD, GOOD, NOON)).isInstanceOf(RefusedException.class);
            assertThat(as("officer", () -> the(SettingAPassword.class).isGood(secret))).isFalse();
        }
    }

    @DatabaseTest
    void the_set_up_code_of_the_first_start_is_no_link_for_a_password() {
        String code = as("officer", () -> the(FirstSetUp.class).code());
        assertThatThrownBy(() -> setWith(code, GOOD, GOOD, NOON)).hasMessageContaining("link-over");
    }

    @DatabaseTest
    void a_refused_password_leaves_the_link_good() {
        String link = linkFor("worker");
        String[][] bad = {{"fourteen signs", "access.password.too-short"}, {"x".repeat(129), "general.too-long"}, {"my name is Worker", "has-name"},
            {"lira, river and lamp", "has-name"}, {"home of homeward people", "has-name"}, {"aaaaaaaaaaaaaaaa", "too-simple"},
            {"administrator 2026!", "too-simple"}, {"butterflybutterfly", "too-simple"}, {"123456789012345678", "too-simple"}, {null, "too-short"}};
        for (String[] one : bad) {
            assertThatThrownBy(() -> setWith(link, one[0], one[0], NOON)).as(one[1]).hasMessageContaining(one[1]);
        }
        assertThatThrownBy(() -> setWith(link, GOOD, GOOD + "x", NOON)).hasMessageContaining("access.password.differs");
        setWith(link, GOOD, GOOD, NOON);
        assertThat(signIn("worker", GOOD)).isNotBlank();
    }

    @DatabaseTest
    void changing_ones_password_asks_for_the_old_one_and_signs_out_everywhere_else() {
        String here = signIn("worker", DemoAccounts.PASSWORD);
        String there = signIn("worker", DemoAccounts.PASSWORD);
        assertThatThrownBy(() -> as("worker", () -> the(SettingAPassword.class).change("wrong", GOOD, GOOD, here))).hasMessageContaining("old-wrong");
        as("worker", () -> the(SettingAPassword.class).change(DemoAccounts.PASSWORD, GOOD, GOOD, here));
        assertThat(as("officer", () -> the(SigningIn.class).recognise(here))).isTrue();
        assertThat(as("officer", () -> the(SigningIn.class).recognise(there))).isFalse();
        assertThat(signIn("worker", GOOD)).isNotBlank();
        assertThatThrownBy(() -> signIn("worker", DemoAccounts.PASSWORD)).isInstanceOf(RefusedException.class);
    }
}
