package org.homeward.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusal;
import org.homeward.shared.Refusals;

/** What an administrator does with accounts and teams. Never sees a case, never sets a password. */
@UseCase
public class ManagingUsers {

    static final int LONGEST_NAME = 100;

    @Inject
    private UserAccounts accounts;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private GrantingRoles grantingRoles;
    @Inject
    private AccountRequests requests;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    @Allowed(Permission.MANAGE_USERS)
    public Page<UserAccount> list(int page, UserFilter filter) {
        return accounts.page(page, filter);
    }

    /** How many may sign in and have no password yet: their links were not used. */
    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public long countWithoutPassword() {
        return accounts.count(UserFilter.WITHOUT_PASSWORD);
    }

    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public UserAccount open(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NotThereException("account " + id));
    }

    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public List<Team> teams() {
        return accounts.teams();
    }

    /** Teams whose flags nobody decides. */
    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public List<Team> teamsWithoutSupervisor() {
        Set<Team> led = accounts.working(null, Role.SUPERVISOR).stream().map(UserAccount::getTeam).collect(Collectors.toSet());
        return accounts.teams().stream().filter(team -> !led.contains(team)).toList();
    }

    /**
     * Creates an account that cannot be used yet: its person sets the password with the link, and another administrator
     * agrees to its roles.
     */
    @Allowed(Permission.MANAGE_USERS)
    @Fresh
    public UserAccount create(String userName, String displayName, Set<Role> roles, UUID teamId, boolean clinicalLead) {
        new Refusals().required(userName, "userName", LONGEST_NAME)
                .when(userName != null && !userName.matches(UserAccount.LETTERS), "userName", "access.user-edit.name-letters")
                .when(accounts.byName(userName).isPresent(), "userName", "access.user-edit.name-taken")
                .addAll(common(displayName, roles, teamId)).orElseGoOn();
        UserAccount account = new UserAccount(userName, displayName, Set.of(), accounts.team(teamId).orElse(null));
        accounts.add(account);
        if (grantingRoles.isTheSecondAdministrator(roles)) {
            return grantingRoles.makeTheSecondAdministratorAlone(account);
        }
        grantingRoles.ask(account, roles, leads(roles, clinicalLead));
        return account;
    }

    /** Taking a role away holds at once, giving one when another administrator agrees. */
    @Allowed(Permission.MANAGE_USERS)
    @Fresh
    public UserAccount change(UUID id, long shownVersion, String displayName, Set<Role> roles, UUID teamId, boolean clinicalLead, boolean active) {
        UserAccount account = open(id);
        ChangedMeanwhileException.unlessSame(shownVersion, account.getVersion(), "account");
        boolean locksMeOut = id.equals(currentUser.getId()) && (!active || !roles.contains(Role.ADMINISTRATOR));
        boolean administratorNoMore = account.has(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR);
        new Refusals().addAll(common(displayName, roles, teamId)).when(administratorNoMore && !locksMeOut, "roles", "access.user-edit.administrator-stays").when(locksMeOut, active ? "roles" : "active", "access.user-edit.not-yourself").orElseGoOn();
        account.describe(displayName, accounts.team(teamId).orElse(null));
        account.keepOnly(roles, clinicalLead);
        askForWhatIsMissing(account, roles, leads(roles, clinicalLead));
        if (active) {
            account.switchOn();
        } else {
            account.switchOff();
            sessions.endAll(account, Ended.SWITCHED_OFF, clock.instant());
        }
        return account;
    }

    private void askForWhatIsMissing(UserAccount account, Set<Role> roles, boolean lead) {
        Set<Role> added = EnumSet.noneOf(Role.class);
        added.addAll(roles);
        added.removeAll(account.getRoles());
        if (!added.isEmpty() || lead && !account.isClinicalLead()) {
            grantingRoles.ask(account, added, lead);
        } else if (!requests.waitingAbout(account).isEmpty()) {
            grantingRoles.takeBack(account);
        }
    }

    private static boolean leads(Set<Role> roles, boolean clinicalLead) {
        return clinicalLead && roles.contains(Role.CLINICIAN);
    }

    /** Asks another administrator to agree that somebody sets up their second step anew, because the telephone and the recovery codes are lost. */
    @Allowed(Permission.MANAGE_USERS)
    @Fresh
    public AccountRequest askToResetTheSecondStep(UUID id) {
        AccountRequest request = AccountRequest.toReset(open(id), accounts.find(currentUser.getId()).orElseThrow(), clock.instant());
        requests.add(request);
        return request;
    }

    /** Makes a link with which the person sets a password within 24 hours. */
    @Allowed(Permission.MANAGE_USERS)
    @Fresh
    public SetUpLink inviteToSetAPassword(UUID id) {
        SetUpLink link = new SetUpLink(Secrets.random(), open(id), clock.instant());
        accounts.add(link);
        return link;
    }

    @Allowed(Permission.MANAGE_USERS)
    public Team createTeam(String name) {
        new Refusals().required(name, "teamName", LONGEST_NAME)
                .when(accounts.teams().stream().anyMatch(t -> t.getName().equalsIgnoreCase(name)), "teamName", "access.teams.taken").orElseGoOn();
        Team team = new Team(name);
        accounts.add(team);
        return team;
    }

    /** A team that nobody works in any more takes no new cases. */
    @Allowed(Permission.MANAGE_USERS)
    public void retireTeam(UUID id) {
        Optional<Team> team = accounts.team(id);
        new Refusals().when(team.isEmpty(), "team", "general.required")
                .when(accounts.peopleByTeam().containsKey(id), "team", "access.teams.has-people").orElseGoOn();
        team.orElseThrow().retire();
    }

    /** How many people who may sign in each team has; teams without any are missing. */
    @Allowed(value = Permission.MANAGE_USERS, audit = false)
    public Map<UUID, Long> peopleByTeam() {
        return accounts.peopleByTeam();
    }

    private List<Refusal> common(String displayName, Set<Role> roles, UUID teamId) {
        Optional<List<Role>> apart = matrix.neverTogether(roles);
        boolean worksWithCases = roles.stream().anyMatch(Role::worksWithCases);
        return new Refusals().required(displayName, "displayName", LONGEST_NAME)
                .when(roles.isEmpty(), "roles", "access.user-edit.role-needed")
                .when(apart.isPresent(), "roles", "access.user-edit.never-together", apart.stream().flatMap(List::stream).map(Role::name).toArray())
                .when(worksWithCases && teamId == null, "team", "access.user-edit.team-needed").list();
    }
}
