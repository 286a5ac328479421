package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.List;
import java.util.function.Supplier;
import org.homeward.audit.Alert;
import org.homeward.audit.SettlingAnAlert;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class RecoveringAnAdministratorTest {

    private static final String WORDS = "quiet harbour lamp";

    private static <T> T startedFor(String userName, Supplier<T> act) {
        System.setProperty("homeward.recover-administrator", userName);
        try {
            return act.get();
        } finally {
            System.clearProperty("homeward.recover-administrator");
        }
    }

    /** Nobody is signed in while Homeward starts. */
    private static SetUpLink link() {
        return as("officer", () -> {
            the(CurrentUser.class).become(null);
            return the(RecoveringAnAdministrator.class).makeALink();
        });
    }

    private static void usedBy(String userName, SetUpLink link) {
        as("officer", () -> the(SettingAPassword.class).withLink(link.getSecret(), WORDS, WORDS));
        assertThat(as("officer", () -> SignInFixture.signIn(userName, WORDS))).isNotBlank();
    }

    @DatabaseTest
    void an_administrator_without_telephone_and_password_comes_back_and_sets_up_both() {
        String before = as("admin2", () -> SignInFixture.strongly("admin2"));
        as("admin2", () -> the(SettingUpACodeApp.class).confirm(SignInFixture.code(the(SettingUpACodeApp.class).offer().secret(), NOON)));
        SetUpLink link = startedFor("admin2", RecoveringAnAdministratorTest::link);
        assertThat(as("officer", () -> the(SigningIn.class).recognise(before))).as("whoever was signed in with it").isFalse();
        assertThat(World.sql("select id from recovery_code")).isEmpty();
        assertThat(World.sql("select id from code_app")).isEmpty();
        usedBy("admin2", link);
        as("admin2", () -> assertThat(the(OwnAccount.class).news()).extracting(AccountNotice::getKind).contains(AccountNotice.Kind.SECOND_FACTOR_RESET));
    }

    @DatabaseTest
    void a_name_that_nobody_has_becomes_an_administrator() {
        usedBy("third.admin", startedFor("Third.Admin", RecoveringAnAdministratorTest::link));
        as("third.admin", () -> assertThat(the(CurrentUser.class).may(Permission.MANAGE_USERS)).isTrue());
    }

    @DatabaseTest
    void it_is_on_record_for_whom_and_the_data_protection_officer_is_alerted() {
        SetUpLink link = startedFor("third.admin", RecoveringAnAdministratorTest::link);
        assertThat(World.sql("select thing from audit_row where act = 'RecoveringAnAdministrator.makeALink'")).singleElement().asString()
                .contains("UserAccount ").doesNotContain(link.getSecret());
        List<Alert> alerts = as("officer", () -> the(SettlingAnAlert.class).read(false, 1)).rows();
        assertThat(alerts).singleElement().matches(a -> a.getKind() == Alert.Kind.ADMINISTRATOR_RECOVERED && a.getAbout().getUserName().equals("third.admin"));
        assertThat(as("supervisor", () -> the(SettlingAnAlert.class).read(false, 1)).total()).isZero();
    }

    @DatabaseTest
    void nobody_else_gets_in_that_way() {
        for (String other : new String[] {"worker", "officer", "not a name", "x".repeat(101)}) {
            assertThatThrownBy(() -> startedFor(other, RecoveringAnAdministratorTest::link)).as(other).isInstanceOf(RefusedException.class);
        }
        as("admin", () -> {
            UserAccount other = the(UserAccounts.class).byName("admin2").orElseThrow();
            the(ManagingUsers.class).change(other.getId(), other.getVersion(), "P", other.getRoles(), null, false, false);
        });
        assertThatThrownBy(() -> startedFor("admin2", RecoveringAnAdministratorTest::link)).as("switched off").isInstanceOf(RefusedException.class);
        assertThatThrownBy(RecoveringAnAdministratorTest::link).as("not asked for at the start").isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void for_whom_an_administrator_made_a_link_is_on_record_too() {
        SetUpLink link = as("admin", () -> the(ManagingUsers.class).inviteToSetAPassword(the(UserAccounts.class).byName("worker").orElseThrow().getId()));
        assertThat(World.sql("select thing from audit_row where act = 'ManagingUsers.inviteToSetAPassword'")).singleElement().asString()
                .endsWith("for UserAccount " + as("worker", () -> the(CurrentUser.class).getId())).doesNotContain(link.getSecret());
    }
}
