package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.WrongFileException;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    private static final String GOOD = "quiet harbour lamp";

    private static void check(String password) {
        UserAccount ana = new UserAccount("ana.x", "Ana Lira", EnumSet.of(Role.SOCIAL_WORKER), null);
        as("officer", () -> the(PasswordRules.class).check(password, password, ana));
    }

    private static String list(int passwords) {
        return IntStream.range(0, passwords).mapToObj(i -> "Word" + i).collect(Collectors.joining("\n", "# a comment\n\n", "\n"));
    }

    @DatabaseTest
    void it_is_long_and_neither_too_long_nor_simple_nor_a_name() {
        String unlike = "qzvkw xjhgy ";
        assertThatThrownBy(() -> check("qzvkw xjhgy pl")).hasMessageContaining("too-short");
        assertThatCode(() -> check("qzvkw xjhgy plm")).doesNotThrowAnyException();
        assertThatCode(() -> check(unlike.repeat(11).substring(0, 128))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(unlike.repeat(11).substring(0, 129))).hasMessageContaining("too-long");
        assertThatThrownBy(() -> check(unlike.repeat(11).substring(0, 124) + "LIRA")).as("a name in the longest").hasMessageContaining("has-name");
        assertThatThrownBy(() -> check("with my lira in")).as("a name in the shortest").hasMessageContaining("has-name");
        assertThatCode(() -> check("banana and plum tart")).as("a name of three letters").doesNotThrowAnyException();
        assertThatCode(() -> check("qzvkwwkvzqqzvkwwkvzq")).as("of five signs").doesNotThrowAnyException();
        assertThatThrownBy(() -> check("qzvkkvzqqzvkkvzq")).as("of four").hasMessageContaining("too-simple");
    }

    @Test
    void a_common_one_is_known_over_and_over_and_with_digits_around_it() {
        CommonPasswords common = new CommonPasswords();
        for (String simple : new String[] {"LetMeIn", "letmeinletmeinletmein", "letmeinletm", "12letmein!!", "correct horse battery staple"}) {
            assertThat(common.has(simple)).as(simple).isTrue();
        }
        for (String other : new String[] {"qzvkwqzvkwqzvkw", "quiet harbour lamp", "letmeinletmeoutletmein"}) {
            assertThat(common.has(other)).as(other).isFalse();
        }
    }

    @Test
    void a_list_without_enough_of_them_is_refused_and_comments_are_none() {
        assertThat(CommonPasswords.read(list(10_000))).hasSize(10_000).contains("word7").doesNotContain("", "# a comment");
        assertThatThrownBy(() -> CommonPasswords.read(list(9_999))).isInstanceOf(WrongFileException.class).hasMessageContaining("9999").hasMessageContaining("10000");
    }

    @DatabaseTest
    void a_password_that_was_set_is_told_and_ends_the_sessions_of_before() {
        UUID worker = as("worker", () -> the(CurrentUser.class).getId());
        String before = as("officer", () -> SignInFixture.strongly("worker"));
        String link = as("admin", () -> the(ManagingUsers.class).inviteToSetAPassword(worker).getSecret());
        as("officer", () -> {
            the(SettingAPassword.class).withLink(link, GOOD, GOOD);
            assertThat(the(CurrentUser.class).getName()).isEqualTo("Lira Example");
        });
        assertThat(as("officer", () -> the(SigningIn.class).recognise(before))).isFalse();
        assertThat(as("worker", () -> the(OwnAccount.class).news())).extracting(AccountNotice::getKind).containsExactly(AccountNotice.Kind.PASSWORD_CHANGED);
        as("worker", () -> the(OwnAccount.class).readNews());
        assertThatThrownBy(() -> as("worker", () -> the(SettingAPassword.class).change(GOOD, "short", "short", ""))).hasMessageContaining("too-short");
        as("worker", () -> the(SettingAPassword.class).change(GOOD, GOOD + "s", GOOD + "s", ""));
        assertThat(as("worker", () -> the(OwnAccount.class).news())).extracting(AccountNotice::getKind).containsExactly(AccountNotice.Kind.PASSWORD_CHANGED);
    }
}
