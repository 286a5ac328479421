package org.homeward.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.ManagingUsers;
import org.homeward.access.Permission;
import org.homeward.access.Team;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** The teams: new ones, and those that nobody works in any more. */
@Named
@RequestScoped
@Allowed(Permission.MANAGE_USERS)
public class TeamsPage {

    @Inject
    private ManagingUsers managingUsers;
    @Inject
    private Answer answer;
    @Inject
    private HttpServletRequest request;

    private final Once<List<Team>> teams = new Once<>(() -> managingUsers.teams());

    private Map<UUID, Long> people;
    private String teamName;
    private UUID team;

    public List<Team> getTeams() {
        return teams.get();
    }

    /** Those of the address: all, or the ones that have no supervisor. */
    public List<Team> getShown() {
        return isUnled() ? managingUsers.teamsWithoutSupervisor() : getTeams();
    }

    public boolean isUnled() {
        return "unled".equals(request.getParameter("state"));
    }

    public long people(Team of) {
        if (people == null) {
            people = managingUsers.peopleByTeam();
        }
        return people.getOrDefault(of.getId(), 0L);
    }

    public void create() {
        answer.to(() -> managingUsers.createTeam(teamName), () -> "/access/teams?done=team-created");
    }

    public void retire() {
        answer.to(() -> managingUsers.retireTeam(team), () -> "/access/teams?done=team-retired");
    }

    public String getTeamName() {
        return teamName;
    }

    public void setTeamName(String teamName) {
        this.teamName = teamName;
    }

    public UUID getTeam() {
        return team;
    }

    public void setTeam(UUID team) {
        this.team = team;
    }
}
