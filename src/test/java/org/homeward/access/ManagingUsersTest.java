package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;

class ManagingUsersTest {

    private static UUID harbour() {
        return as("worker", () -> the(CurrentUser.class).getTeamId());
    }

    private static UserAccount created(String userName, String name, UUID team, Role... roles) {
        return as("admin", () -> the(ManagingUsers.class).create(userName, name, Set.of(roles), team, true));
    }

    private static UserAccount stored(UUID id) {
        return as("admin", () -> the(ManagingUsers.class).open(id));
    }

    @DatabaseTest
    void a_new_account_cannot_be_used_until_its_person_has_set_a_password() {
        UUID id = created("New.Worker", "New Worker", harbour(), Role.SOCIAL_WORKER).getId();
        assertThat(stored(id).getUserName()).isEqualTo("new.worker");
        assertThat(stored(id).isClinicalLead()).as("only a clinician leads clinicians").isFalse();
        assertThatThrownBy(() -> as("officer", () -> SignInFixture.signIn("new.worker", null))).isInstanceOf(RefusedException.class);
        String link = as("admin", () -> the(ManagingUsers.class).inviteToSetAPassword(id).getSecret());
        as("officer", () -> the(SettingAPassword.class).withLink(link, "quiet harbour lamp", "quiet harbour lamp"));
        assertThat(as("officer", () -> SignInFixture.signIn("New.Worker ", "quiet harbour lamp"))).isNotBlank();
    }

    @DatabaseTest
    void what_cannot_be_an_account_is_refused() {
        UUID team = harbour();
        refused(() -> created(null, "A", team, Role.SOCIAL_WORKER), "general.required");
        refused(() -> created("a b", "A", team, Role.SOCIAL_WORKER), "name-letters");
        refused(() -> created("أمينة", "A", team, Role.SOCIAL_WORKER), "name-letters");
        refused(() -> created("WORKER", "A", team, Role.SOCIAL_WORKER), "name-taken");
        refused(() -> created("x".repeat(101), "A", team, Role.SOCIAL_WORKER), "general.too-long");
        refused(() -> created("fresh", " ", team, Role.SOCIAL_WORKER), "general.required");
        refused(() -> created("fresh", "A", team), "role-needed");
        refused(() -> created("fresh", "A", team, Role.ADMINISTRATOR, Role.SUPERVISOR), "never-together");
        refused(() -> created("fresh", "A", team, Role.DATA_PROTECTION_OFFICER, Role.PROGRAMME_STAFF), "never-together");
        for (Role withCases : new Role[] {Role.SOCIAL_WORKER, Role.SUPERVISOR, Role.CLINICIAN, Role.CHILD_PROTECTION_LEAD}) {
            refused(() -> created("fresh", "A", null, withCases), "team-needed");
        }
        assertThat(created("fresh", "A", null, Role.PROGRAMME_STAFF)).isNotNull();
        assertThat(created("both", "B", team, Role.SUPERVISOR, Role.CHILD_PROTECTION_LEAD).getRoles()).as("until another administrator agrees").isEmpty();
    }

    private static void refused(Runnable act, String why) {
        assertThatThrownBy(act::run).as(why).isInstanceOf(RefusedException.class).hasMessageContaining(why);
    }

    @DatabaseTest
    void switching_off_ends_every_session_at_once() {
        String secret = as("officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD));
        UUID id = as("worker", () -> the(CurrentUser.class).getId());
        UUID team = harbour();
        as("admin", () -> the(ManagingUsers.class).change(id, stored(id).getVersion(), "Lira Example", Set.of(Role.SOCIAL_WORKER), team, false, false));
        assertThat(as("officer", () -> the(SigningIn.class).recognise(secret))).isFalse();
        assertThatThrownBy(() -> as("officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD))).isInstanceOf(RefusedException.class);
        UserAccount back = as("admin", () -> the(ManagingUsers.class).change(id, stored(id).getVersion(), "Lira Anew", Set.of(Role.SOCIAL_WORKER), team, false, true));
        assertThat(back.isActive()).isTrue();
        assertThat(as("officer", () -> the(SigningIn.class).recognise(secret))).as("the old session does not come back with the account").isFalse();
        assertThat(as("officer", () -> SignInFixture.signIn("worker", DemoAccounts.PASSWORD))).isNotBlank();
        assertThat(stored(id).getDisplayName()).isEqualTo("Lira Anew");
    }

    @DatabaseTest
    void a_taken_role_is_gone_at_the_next_click() {
        String secret = as("officer", () -> SignInFixture.signIn("supervisor", DemoAccounts.PASSWORD));
        UUID id = as("supervisor", () -> the(CurrentUser.class).getId());
        UUID team = harbour();
        as("admin", () -> the(ManagingUsers.class).change(id, stored(id).getVersion(), "Besa", Set.of(Role.SOCIAL_WORKER), team, false, true));
        as("officer", () -> {
            the(SigningIn.class).recognise(secret);
            assertThat(the(CurrentUser.class).may(Permission.REVIEW_QUEUE)).isFalse();
        });
    }

    @DatabaseTest
    void an_administrator_does_not_lock_themselves_out() {
        UUID id = as("admin", () -> the(CurrentUser.class).getId());
        refused(() -> as("admin", () -> the(ManagingUsers.class).change(id, stored(id).getVersion(), "Aida", Set.of(Role.ADMINISTRATOR), null, false, false)), "not-yourself");
        refused(() -> as("admin", () -> the(ManagingUsers.class).change(id, stored(id).getVersion(), "Aida", Set.of(Role.PROGRAMME_STAFF), null, false, true)), "not-yourself");
    }

    @DatabaseTest
    void somebody_changes_teams_and_an_account_that_is_not_there_is_not_changed() {
        UUID id = as("worker", () -> the(CurrentUser.class).getId());
        UUID valley = as("worker3", () -> the(CurrentUser.class).getTeamId());
        as("admin", () -> the(ManagingUsers.class).change(id, stored(id).getVersion(), "Lira", Set.of(Role.SOCIAL_WORKER), valley, false, true));
        assertThat(as("worker", () -> the(CurrentUser.class).getTeamId())).isEqualTo(valley);
        assertThatThrownBy(() -> stored(valley)).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void an_administrator_stays_one() {
        UUID other = as("admin2", () -> the(CurrentUser.class).getId());
        refused(() -> as("admin", () -> the(ManagingUsers.class).change(other, stored(other).getVersion(), "P", Set.of(Role.PROGRAMME_STAFF), null, false, true)), "administrator-stays");
    }

    @DatabaseTest
    void somebody_is_found_by_a_part_of_either_name() {
        for (String words : new String[] {"LIRA", "ira ex", " worker "}) {
            assertThat(as("admin", () -> the(ManagingUsers.class).list(1, new UserFilter(words, false, null, null)).rows())).extracting(UserAccount::getUserName).as(words).contains("worker");
        }
        assertThat(as("admin", () -> the(ManagingUsers.class).list(1, new UserFilter("%", false, null, null)).total())).isZero();
        assertThat(as("admin", () -> the(ManagingUsers.class).list(1, new UserFilter("\\", false, null, null)).total())).isZero();
    }

    @DatabaseTest
    void a_list_of_users_holds_those_of_a_role_in_a_team() {
        UUID harbour = harbour();
        assertThat(found(new UserFilter("", false, Role.SUPERVISOR, null))).containsExactly("supervisor", "supervisor2", "supervisor3");
        assertThat(found(new UserFilter("", false, Role.SUPERVISOR, harbour))).contains("supervisor").doesNotContain("supervisor3", "worker");
        assertThat(found(new UserFilter("", false, null, harbour))).contains("worker", "supervisor").doesNotContain("worker3", "admin");
        assertThat(found(new UserFilter("example", false, Role.SOCIAL_WORKER, harbour))).contains("worker").doesNotContain("supervisor");
        created("fresh.worker", "Fresh", harbour, Role.SOCIAL_WORKER);
        assertThat(found(new UserFilter("", true, null, harbour))).containsExactly("fresh.worker");
        assertThat(found(new UserFilter("lira", true, null, null))).isEmpty();
    }

    private static List<String> found(UserFilter filter) {
        return as("admin", () -> the(ManagingUsers.class).list(1, filter).rows().stream().map(UserAccount::getUserName).toList());
    }

    @DatabaseTest
    void two_administrators_do_not_overwrite_each_other() {
        UUID id = created("fresh", "A", null, Role.PROGRAMME_STAFF).getId();
        assertThatThrownBy(() -> as("admin", () -> the(ManagingUsers.class).change(id, 99, "B", Set.of(Role.PROGRAMME_STAFF), null, false, true)))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @DatabaseTest
    void a_team_is_retired_only_when_nobody_works_in_it() {
        UUID busy = harbour();
        refused(() -> as("admin", () -> the(ManagingUsers.class).retireTeam(busy)), "has-people");
        refused(() -> as("admin", () -> the(ManagingUsers.class).createTeam("harbour TEAM")), "taken");
        UUID empty = as("admin", () -> the(ManagingUsers.class).createTeam("Hill team")).getId();
        as("admin", () -> the(ManagingUsers.class).retireTeam(empty));
        assertThat(as("admin", () -> the(ManagingUsers.class).teams())).extracting(Team::getName).containsExactly("Harbour team", "Valley team");
    }

    @DatabaseTest
    void nobody_but_an_administrator_manages_users() {
        for (String user : new String[] {"worker", "supervisor", "clinician", "children", "programme", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(ManagingUsers.class).list(1, UserFilter.EVERYBODY))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(ManagingUsers.class).createTeam("Mine"))).as(user).isInstanceOf(NotThereException.class);
        }
    }
}
