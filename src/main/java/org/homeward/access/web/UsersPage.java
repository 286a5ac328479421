package org.homeward.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.ManagingUsers;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.Team;
import org.homeward.access.UserAccount;
import org.homeward.access.UserFilter;
import org.homeward.shared.Ids;
import org.homeward.shared.Page;
import org.homeward.shared.Text;
import org.homeward.shared.web.Choice;
import org.homeward.shared.web.Once;
import org.homeward.shared.web.PageTexts;

/** Everybody who works with Homeward. */
@Named
@RequestScoped
@Allowed(Permission.MANAGE_USERS)
public class UsersPage {

    @Inject
    private ManagingUsers managingUsers;
    @Inject
    private PageTexts texts;
    @Inject
    private HttpServletRequest request;

    private final Once<List<Team>> teams = new Once<>(() -> managingUsers.teams());

    private UserFilter filter;
    private Page<UserAccount> page;

    @PostConstruct
    void read() {
        String number = given("page");
        filter = new UserFilter(getQ(), isWaiting(), Stream.of(Role.values()).filter(role -> role.code().equals(given("role"))).findFirst().orElse(null),
                Ids.parse(given("team")).orElse(null));
        page = managingUsers.list(number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1, filter);
    }

    public Page<UserAccount> getPage() {
        return page;
    }

    /** What was looked for; empty for everybody. */
    public String getQ() {
        String q = Text.clean(given("q"));
        return q == null ? "" : q.substring(0, Math.min(q.length(), 100));
    }

    /** The rest of the address of another page of the same list. */
    public String getQuery() {
        return (isWaiting() ? "&state=waiting" : "") + (filter.role() == null ? "" : "&role=" + getRole()) + (filter.team() == null ? "" : "&team=" + filter.team())
                + (getQ().isBlank() ? "" : "&q=" + URLEncoder.encode(getQ(), StandardCharsets.UTF_8));
    }

    public boolean isWaiting() {
        return "waiting".equals(given("state"));
    }

    /** The code of the role in the address; empty for all. */
    public String getRole() {
        return filter.role() == null ? "" : filter.role().code();
    }

    public List<Choice> getRoleChoices() {
        return Stream.of(Role.values()).map(role -> new Choice(role.code(), texts.code("role", role))).toList();
    }

    /** The id of the team in the address; empty for all. */
    public String getTeam() {
        return filter.team() == null ? "" : filter.team().toString();
    }

    public List<Choice> getTeamChoices() {
        return teams.get().stream().map(team -> new Choice(team.getId().toString(), team.getName())).toList();
    }

    private String given(String parameter) {
        return request.getParameter(parameter);
    }

    /** A code of {@code account-state}. */
    public String state(UserAccount user) {
        return !user.isActive() ? "off" : user.getPasswordHash() == null ? "waiting" : "active";
    }
}
