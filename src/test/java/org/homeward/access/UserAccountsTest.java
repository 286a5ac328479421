package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.Page;
import org.junit.jupiter.api.Test;

class UserAccountsTest {

    private static UserAccount account(String userName) {
        return as("admin", () -> the(UserAccounts.class).byName(userName).orElseThrow());
    }

    private static List<String> working(UUID team, Role role) {
        return as("admin", () -> the(UserAccounts.class).working(team, role)).stream().map(UserAccount::getUserName).toList();
    }

    private static void switchedOff(String userName) {
        UserAccount account = account(userName);
        as("admin", () -> the(ManagingUsers.class).change(account.getId(), account.getVersion(), account.getDisplayName(), account.getRoles(),
                account.getTeam() == null ? null : account.getTeam().getId(), false, false));
    }

    @DatabaseTest
    void users_come_in_pages_by_their_user_names() {
        for (int i = 0; i < Page.DEFAULT_SIZE; i++) {
            String name = String.format("zz%02d", i);
            as("admin", () -> the(ManagingUsers.class).create(name, name, Set.of(Role.PROGRAMME_STAFF), null, false));
        }
        Page<UserAccount> first = as("admin", () -> the(ManagingUsers.class).list(1, UserFilter.EVERYBODY));
        Page<UserAccount> second = as("admin", () -> the(ManagingUsers.class).list(2, UserFilter.EVERYBODY));
        assertThat(first.rows()).hasSize(Page.DEFAULT_SIZE).first().matches(u -> u.getUserName().equals("admin"));
        assertThat(second.rows()).hasSize(12).last().matches(u -> u.getUserName().equals("zz24"));
        assertThat(second.total()).isEqualTo(12L + Page.DEFAULT_SIZE);
        assertThat(as("admin", () -> the(ManagingUsers.class).countWithoutPassword())).isEqualTo(Page.DEFAULT_SIZE);
    }

    @DatabaseTest
    void work_is_given_to_those_who_may_sign_in_and_have_the_role_by_name() {
        UUID harbour = account("worker").getTeam().getId();
        assertThat(working(null, Role.SOCIAL_WORKER)).containsExactly("worker", "worker3", "worker2");
        assertThat(working(harbour, Role.SOCIAL_WORKER)).containsExactly("worker", "worker2");
        switchedOff("worker2");
        assertThat(working(harbour, Role.SOCIAL_WORKER)).containsExactly("worker");
        assertThat(as("admin", () -> the(UserAccounts.class).workingWithCases())).extracting(UserAccount::getUserName)
                .containsExactly("supervisor", "clinician", "supervisor3", "worker", "children", "worker3", "supervisor2");
    }

    @DatabaseTest
    void a_team_has_the_people_who_may_sign_in_and_one_without_a_supervisor_is_told() {
        UUID valley = account("worker3").getTeam().getId();
        assertThat(as("admin", () -> the(ManagingUsers.class).peopleByTeam())).containsEntry(valley, 2L).hasSize(2);
        assertThat(as("admin", () -> the(ManagingUsers.class).teamsWithoutSupervisor())).isEmpty();
        switchedOff("supervisor3");
        assertThat(as("admin", () -> the(ManagingUsers.class).peopleByTeam())).containsEntry(valley, 1L);
        assertThat(as("admin", () -> the(ManagingUsers.class).teamsWithoutSupervisor())).extracting(Team::getId).containsExactly(valley);
    }

    @DatabaseTest
    void accounts_teams_and_names_are_found_by_their_ids() {
        UserAccount worker = account(" WORKER ");
        UUID nobody = new UUID(0, 0);
        as("admin", () -> {
            UserAccounts accounts = the(UserAccounts.class);
            assertThat(accounts.none()).isFalse();
            assertThat(accounts.byName(null)).isEmpty();
            assertThat(accounts.find(worker.getId())).contains(worker);
            assertThat(accounts.find(null)).isEmpty();
            assertThat(accounts.find(nobody)).isEmpty();
            assertThat(accounts.team(null)).isEmpty();
            assertThat(accounts.team(worker.getTeam().getId())).isPresent();
            assertThat(accounts.names(List.of())).isEmpty();
            assertThat(accounts.names(List.of(worker.getId(), nobody))).isEqualTo(Map.of(worker.getId(), "Lira Example"));
        });
    }

    @Test
    void a_change_takes_the_place_of_roles_and_only_clinicians_lead_clinicians() {
        UserAccount lira = new UserAccount("Lira", "Lira", EnumSet.of(Role.SOCIAL_WORKER), null);
        assertThat(lira.getUserName()).isEqualTo("lira");
        assertThat(lira.isActive()).isTrue();
        lira.change("Lira Example", EnumSet.of(Role.SUPERVISOR), new Team("Hill team"), true);
        assertThat(lira.getDisplayName() + lira.getRoles() + lira.getTeam().getName() + lira.isClinicalLead()).isEqualTo("Lira Example[SUPERVISOR]Hill teamfalse");
        lira.grant(EnumSet.of(Role.CLINICIAN), true);
        assertThat(lira.isClinicalLead()).isTrue();
        lira.grant(EnumSet.noneOf(Role.class), false);
        assertThat(lira.isClinicalLead()).as("granting takes nothing away").isTrue();
        lira.keepOnly(EnumSet.of(Role.CLINICIAN), false);
        assertThat(lira.getRoles()).containsExactly(Role.CLINICIAN);
        assertThat(lira.isClinicalLead()).isFalse();
    }

    @Test
    void whoever_leads_clinicians_does_so_until_it_is_taken_away_or_they_are_none_any_more() {
        UserAccount ardit = new UserAccount("ardit", "Ardit", EnumSet.of(Role.CLINICIAN), null);
        ardit.change("Ardit", EnumSet.of(Role.CLINICIAN), null, false);
        assertThat(ardit.isClinicalLead()).isFalse();
        ardit.change("Ardit", EnumSet.of(Role.CLINICIAN, Role.SUPERVISOR), null, true);
        ardit.keepOnly(EnumSet.of(Role.CLINICIAN), true);
        assertThat(ardit.isClinicalLead()).isTrue();
        ardit.keepOnly(EnumSet.of(Role.SUPERVISOR), true);
        assertThat(ardit.isClinicalLead()).isFalse();
    }

    @Test
    void a_language_a_role_and_sections_are_kept_as_words() {
        UserAccount ardit = new UserAccount("ardit", "Ardit", EnumSet.of(Role.CLINICIAN), null);
        assertThat(ardit.getLanguage()).isEqualTo("en");
        ardit.speaks("ar");
        assertThat(ardit.getLanguage() + ardit.locale().getLanguage()).isEqualTo("arar");
        assertThat(Role.DATA_PROTECTION_OFFICER.code()).isEqualTo("data-protection-officer");
        SectionsConverter sections = new SectionsConverter();
        assertThat(sections.convertToEntityAttribute(sections.convertToDatabaseColumn(EnumSet.of(Section.PLAN, Section.OVERVIEW)))).containsExactlyInAnyOrder(Section.PLAN, Section.OVERVIEW);
        assertThat(sections.convertToEntityAttribute(null)).isEmpty();
        assertThat(sections.convertToEntityAttribute("")).isEmpty();
    }

    @Test
    void a_retired_team_is_active_no_more() {
        Team team = new Team("Hill team");
        assertThat(team.isActive()).isTrue();
        team.retire();
        assertThat(team.getName()).isEqualTo("Hill team");
        assertThat(team.isActive()).isFalse();
    }
}
