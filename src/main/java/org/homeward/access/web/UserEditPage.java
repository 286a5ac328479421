package org.homeward.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.AccountRequest;
import org.homeward.access.Allowed;
import org.homeward.access.DecidingAboutAccounts;
import org.homeward.access.ManagingSessions;
import org.homeward.access.ManagingUsers;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.SignedInSession;
import org.homeward.access.Team;
import org.homeward.access.UserAccount;
import org.homeward.shared.Ids;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Choice;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** A new account, or what is changed about one; and the one-time link with which its person sets a password. */
@Named
@RequestScoped
@Allowed(Permission.MANAGE_USERS)
public class UserEditPage {

    @Inject
    private ManagingUsers managingUsers;
    @Inject
    private ManagingSessions managingSessions;
    @Inject
    private DecidingAboutAccounts deciding;
    @Inject
    private PageTexts texts;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private final Once<List<Team>> teams = new Once<>(() -> managingUsers.teams());

    private final Once<List<SignedInSession>> sessions = new Once<>(() -> managingSessions.of(getAccount().getId()));
    private final Once<List<AccountRequest>> waiting = new Once<>(() -> deciding.waitingAbout(getAccount().getId()));

    private UserAccount account;
    private String userName;
    private String displayName;
    private List<String> roles = List.of();
    private UUID team;
    private boolean clinicalLead;
    private boolean active = true;
    private String link;

    @PostConstruct
    void read() {
        Optional<UUID> id = Ids.parse(request.getParameter("id"));
        if (id.isPresent()) {
            account = managingUsers.open(id.get());
            displayName = account.getDisplayName();
            roles = Stream.concat(account.getRoles().stream(), asked().flatMap(r -> r.getRoles().stream())).map(Role::code).distinct().toList();
            team = account.getTeam() == null ? null : account.getTeam().getId();
            clinicalLead = account.isClinicalLead() || asked().anyMatch(AccountRequest::isClinicalLead);
            active = account.isActive();
        }
    }

    /** What the form asks for again if nobody changes it: taking it out of the form would take the request back. */
    private Stream<AccountRequest> asked() {
        return getWaiting().stream().filter(r -> r.getKind() == AccountRequest.Kind.GRANT_ROLES);
    }

    public void save() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(r -> roles != null && roles.contains(r.code())).forEach(chosen::add);
        if (isFresh()) {
            answer.to(() -> account = managingUsers.create(userName, displayName, chosen, team, clinicalLead), () -> here("user-created"));
        } else {
            answer.to(() -> managingUsers.change(account.getId(), getVersion(), displayName, chosen, team, clinicalLead, active), () -> here("user-changed"));
        }
    }

    /** Makes the link and shows it in this very answer; it is kept nowhere, so it cannot be shown again. */
    public void invite() {
        String here = request.getRequestURL().toString().replaceFirst("(?<=[^:/])/.*", "");
        answer.stay(() -> link = managingUsers.inviteToSetAPassword(account.getId()).behind(here));
    }

    public void resetSecondStep() {
        answer.to(() -> managingUsers.askToResetTheSecondStep(account.getId()), () -> here("reset-asked"));
    }

    public void endSessions() {
        answer.to(() -> managingSessions.endAll(account.getId()), () -> here("sessions-ended"));
    }

    /** Where the person is signed in now. */
    public List<SignedInSession> getSessions() {
        return sessions.get();
    }

    public String browser(SignedInSession session) {
        return Browsers.name(session.getBrowser());
    }

    /** What waits for another administrator about this account. */
    public List<AccountRequest> getWaiting() {
        return waiting.get();
    }

    private String here(String done) {
        return "/access/user-edit?id=" + account.getId() + "&done=" + done;
    }

    public boolean isFresh() {
        return account == null;
    }

    public boolean isWithoutPassword() {
        return account.getPasswordHash() == null;
    }

    /** The version that the page showed first; it goes along with every sending. */
    public long getVersion() {
        String shown = request.getParameter("version");
        return shown != null && shown.matches("\\d{1,18}") ? Long.parseLong(shown) : account == null ? 0 : account.getVersion();
    }

    public List<Choice> getRoleChoices() {
        return Arrays.stream(Role.values()).map(r -> new Choice(r.code(), texts.code("role", r))).toList();
    }

    public List<Team> getTeams() {
        return teams.get();
    }

    public UserAccount getAccount() {
        return account;
    }

    public String getLink() {
        return link;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public UUID getTeam() {
        return team;
    }

    public void setTeam(UUID team) {
        this.team = team;
    }

    public boolean isClinicalLead() {
        return clinicalLead;
    }

    public void setClinicalLead(boolean clinicalLead) {
        this.clinicalLead = clinicalLead;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
