package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.World;

class GrantingRolesTest {

    private static UUID id(String user) {
        return as(user, () -> the(CurrentUser.class).getId());
    }

    private static UUID harbour() {
        return as("worker", () -> the(CurrentUser.class).getTeamId());
    }

    private static UUID created(String name, Role... roles) {
        UUID team = harbour();
        return as("admin", () -> the(ManagingUsers.class).create(name, "Fresh", Set.of(roles), team, true)).getId();
    }

    private static void changed(String by, UUID account, Role... roles) {
        UUID team = harbour();
        as(by, () -> the(ManagingUsers.class).change(account, the(ManagingUsers.class).open(account).getVersion(), "Fresh", Set.of(roles), team, true, true));
    }

    private static UserAccount stored(UUID id) {
        return as("admin", () -> the(ManagingUsers.class).open(id));
    }

    private static UUID waiting(UUID account) {
        return as("admin", () -> the(DecidingAboutAccounts.class).waitingAbout(account)).get(0).getId();
    }

    private static void decided(String by, UUID request, boolean yes) {
        as(by, () -> the(DecidingAboutAccounts.class).decide(request, yes, "I know them"));
    }

    @DatabaseTest
    void a_role_is_given_when_a_second_administrator_agrees() {
        UUID fresh = created("fresh", Role.CLINICIAN);
        assertThat(stored(fresh).getRoles()).isEmpty();
        assertThat(as("admin2", () -> the(DecidingAboutAccounts.class).waiting())).extracting(r -> r.getAccount().getId()).containsExactly(fresh);
        assertThat(as("admin", () -> the(DecidingAboutAccounts.class).waiting())).as("one's own").isEmpty();
        decided("admin2", waiting(fresh), true);
        assertThat(stored(fresh).getRoles()).containsExactly(Role.CLINICIAN);
        assertThat(stored(fresh).isClinicalLead()).isTrue();
    }

    @DatabaseTest
    void nobody_decides_their_own_request_nor_about_themselves_nor_twice() {
        UUID fresh = created("fresh", Role.SUPERVISOR);
        UUID request = waiting(fresh);
        assertThatThrownBy(() -> decided("admin", request, true)).hasMessageContaining("access.request.by-yourself");
        decided("admin2", request, false);
        assertThat(stored(fresh).getRoles()).isEmpty();
        assertThatThrownBy(() -> decided("admin2", request, true)).hasMessageContaining("access.request.decided-already");
        UUID other = id("admin2");
        UUID reset = as("admin", () -> the(ManagingUsers.class).askToResetTheSecondStep(other)).getId();
        assertThatThrownBy(() -> decided("admin2", reset, true)).hasMessageContaining("not-yourself");
        assertThatThrownBy(() -> as("admin", () -> the(ManagingUsers.class).askToResetTheSecondStep(id("admin")))).hasMessageContaining("not-yourself");
    }

    @DatabaseTest
    void who_decided_when_and_why_stays_on_record_and_a_no_says_why() {
        UUID fresh = created("fresh", Role.SUPERVISOR);
        UUID request = waiting(fresh);
        AccountRequest asked = as("admin", () -> the(DecidingAboutAccounts.class).open(request));
        assertThat(asked.isWaiting() && !asked.isApproved() && !asked.isClinicalLead()).isTrue();
        for (String nothing : new String[] {null, " "}) {
            assertThatThrownBy(() -> as("admin2", () -> the(DecidingAboutAccounts.class).decide(request, false, nothing))).hasMessageContaining("general.required");
        }
        assertThatThrownBy(() -> as("admin2", () -> the(DecidingAboutAccounts.class).decide(request, true, "x".repeat(501)))).hasMessageContaining("general.too-long");
        AccountRequest refused = as("admin2", () -> the(DecidingAboutAccounts.class).decide(request, false, "Not yet."));
        assertThat(refused.isWaiting() || refused.isApproved() || refused.getApproved()).isFalse();
        assertThat(refused.getDecidedBy().getUserName() + refused.getDecidedAt() + refused.getDecisionNote()).isEqualTo("admin2" + World.NOON + "Not yet.");
        assertThat(as("admin", () -> the(DecidingAboutAccounts.class).mine())).extracting(TwoPersonRequest::getDecisionNote).containsExactly("Not yet.");
        UUID other = waiting(created("second", Role.SUPERVISOR));
        assertThat(as("admin2", () -> the(DecidingAboutAccounts.class).decide(other, true, null))).matches(TwoPersonRequest::isApproved).matches(TwoPersonRequest::getApproved);
        assertThatThrownBy(() -> as("admin", () -> the(DecidingAboutAccounts.class).open(fresh))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> waiting(request)).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void what_two_administrators_ask_for_waits_side_by_side_and_nobody_gets_roles_that_are_never_together() {
        UUID fresh = created("fresh", Role.PROGRAMME_STAFF);
        changed("admin2", fresh, Role.DATA_PROTECTION_OFFICER);
        List<AccountRequest> both = as("admin", () -> the(DecidingAboutAccounts.class).waitingAbout(fresh));
        assertThat(both).hasSize(2);
        decided("admin2", both.get(0).getId(), true);
        assertThatThrownBy(() -> decided("admin", both.get(1).getId(), true)).hasMessageContaining("access.decide-account.changed-meanwhile");
        assertThat(stored(fresh).getRoles()).containsExactly(Role.PROGRAMME_STAFF);
    }

    @DatabaseTest
    void what_is_wanted_no_more_is_taken_back_and_a_reset_of_the_second_step_stays() {
        UUID worker = id("worker");
        as("admin", () -> the(ManagingUsers.class).askToResetTheSecondStep(worker));
        changed("admin", worker, Role.SOCIAL_WORKER, Role.SUPERVISOR);
        assertThat(as("admin", () -> the(DecidingAboutAccounts.class).waitingAbout(worker))).hasSize(2);
        changed("admin", worker, Role.SOCIAL_WORKER);
        assertThat(as("admin", () -> the(DecidingAboutAccounts.class).waitingAbout(worker))).extracting(AccountRequest::getKind).containsExactly(AccountRequest.Kind.RESET_SECOND_STEP);
    }

    @DatabaseTest
    void leading_the_clinicians_is_asked_for_by_itself_once() {
        UUID doctor = created("doctor", Role.CLINICIAN);
        decided("admin2", waiting(doctor), true);
        UUID team = harbour();
        as("admin", () -> the(ManagingUsers.class).change(doctor, stored(doctor).getVersion(), "Doctor", Set.of(Role.CLINICIAN), team, false, true));
        assertThat(stored(doctor).isClinicalLead()).isFalse();
        changed("admin", doctor, Role.CLINICIAN);
        UUID request = waiting(doctor);
        assertThat(as("admin", () -> the(GrantingRoles.class).ask(the(ManagingUsers.class).open(doctor), Set.of(), true)).getId()).as("the same again").isEqualTo(request);
        assertThat(as("admin", () -> the(GrantingRoles.class).ask(the(ManagingUsers.class).open(doctor), Set.of(Role.SUPERVISOR), false)).getRoles()).containsExactly(Role.SUPERVISOR);
        assertThat(as("admin", () -> the(DecidingAboutAccounts.class).waitingAbout(doctor))).as("in the place of the first").hasSize(1);
    }

    @DatabaseTest
    void nobody_else_decides() {
        UUID request = waiting(created("fresh", Role.SUPERVISOR));
        for (String user : List.of("worker", "supervisor", "clinician", "children", "programme", "officer")) {
            assertThatThrownBy(() -> decided(user, request, true)).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(DecidingAboutAccounts.class).waiting())).as(user).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void taking_a_role_away_needs_nobody_and_giving_it_back_does() {
        UUID both = created("both", Role.SUPERVISOR, Role.CHILD_PROTECTION_LEAD);
        decided("admin2", waiting(both), true);
        changed("admin2", both, Role.SUPERVISOR);
        assertThat(stored(both).getRoles()).containsExactly(Role.SUPERVISOR);
        changed("admin2", both, Role.SUPERVISOR, Role.CHILD_PROTECTION_LEAD);
        assertThat(stored(both).getRoles()).containsExactly(Role.SUPERVISOR);
        assertThatThrownBy(() -> decided("admin2", waiting(both), true)).hasMessageContaining("by-yourself");
        decided("admin", waiting(both), true);
        assertThat(stored(both).getRoles()).containsExactlyInAnyOrder(Role.SUPERVISOR, Role.CHILD_PROTECTION_LEAD);
    }

    @DatabaseTest
    void a_request_is_there_once_and_goes_when_its_asker_wants_it_no_more() {
        UUID fresh = created("fresh", Role.SUPERVISOR);
        changed("admin", fresh, Role.SUPERVISOR);
        changed("admin2", fresh, Role.SUPERVISOR);
        assertThat(as("admin", () -> the(DecidingAboutAccounts.class).waitingAbout(fresh))).hasSize(1);
        changed("admin", fresh, Role.SOCIAL_WORKER);
        assertThat(as("admin", () -> the(DecidingAboutAccounts.class).waitingAbout(fresh))).singleElement().matches(r -> r.getRoles().equals(Set.of(Role.SOCIAL_WORKER)));
    }

    @DatabaseTest
    void the_only_administrator_there_ever_was_makes_the_second_alone_and_no_third() {
        UUID second = created("second", Role.ADMINISTRATOR);
        assertThat(stored(second).getRoles()).as("there are two already").isEmpty();
        as("admin", () -> {
            jakarta.persistence.EntityManager em = the(jakarta.persistence.EntityManager.class);
            em.getTransaction().begin();
            em.createNativeQuery("delete from account_request").executeUpdate();
            em.createNativeQuery("update user_account set roles = 'PROGRAMME_STAFF' where user_name = 'admin2'").executeUpdate();
            em.getTransaction().commit();
        });
        assertThat(stored(created("worker9", Role.SOCIAL_WORKER)).getRoles()).as("no other role").isEmpty();
        UUID alone = created("alone", Role.ADMINISTRATOR);
        assertThat(stored(alone).getRoles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(World.sql("select count(*) from audit_row where act = 'GrantingRoles.makeTheSecondAdministratorAlone' and outcome = 'DONE'").get(0).toString()).isEqualTo("1");
        as("admin", () -> the(ManagingUsers.class).change(alone, stored(alone).getVersion(), "Alone", Set.of(Role.ADMINISTRATOR), null, false, false));
        assertThat(stored(created("third", Role.ADMINISTRATOR)).getRoles()).as("also when the second is switched off").isEmpty();
    }

    @DatabaseTest
    void a_reset_of_the_second_step_takes_two_and_ends_every_session() {
        String session = as("officer", () -> SignInFixture.strongly("worker"));
        as("worker", () -> the(SettingUpACodeApp.class).confirm(SignInFixture.code(the(SettingUpACodeApp.class).offer().secret(), World.NOON)));
        UUID worker = id("worker");
        passkeyOf("worker");
        passkeyOf("worker2");
        UUID request = as("admin", () -> the(ManagingUsers.class).askToResetTheSecondStep(worker)).getId();
        assertThat(as("worker", () -> the(SettingUpACodeApp.class).state().since())).isPresent();
        decided("admin2", request, true);
        assertThat(as("worker", () -> the(SettingUpACodeApp.class).state().since())).isEmpty();
        assertThat(as("worker", () -> the(OwnPasskeys.class).list())).isEmpty();
        assertThat(as("worker2", () -> the(OwnPasskeys.class).list())).as("another's stays").hasSize(1);
        assertThat(as("officer", () -> the(SigningIn.class).recognise(session))).isFalse();
        assertThat(as("worker", () -> the(OwnAccount.class).news())).extracting(AccountNotice::getKind).contains(AccountNotice.Kind.SECOND_FACTOR_RESET);
    }

    private static void passkeyOf(String user) {
        as("officer", () -> {
            jakarta.persistence.EntityManager em = the(jakarta.persistence.EntityManager.class);
            em.getTransaction().begin();
            UserAccount owner = the(UserAccounts.class).byName(user).orElseThrow();
            the(Passkeys.class).add(new Passkey(owner, new RelyingParty.Registered("key of " + user, "{}", 0), "Telephone", World.NOON));
            em.getTransaction().commit();
        });
    }
}
