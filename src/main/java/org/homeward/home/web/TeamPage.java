package org.homeward.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseQuery;
import org.homeward.home.MyTeam;
import org.homeward.home.TeamRow;

/** The supervisor's team: who has how much to do. */
@Named
@RequestScoped
@Allowed(Permission.SEE_TEAM)
public class TeamPage {

    @Inject
    private MyTeam myTeam;

    private List<TeamRow> rows;
    private long waiting;

    @PostConstruct
    void read() {
        rows = myTeam.rows();
        waiting = myTeam.withoutWorker();
    }

    public List<TeamRow> getRows() {
        return rows;
    }

    public long getWaiting() {
        return waiting;
    }

    public String getWaitingPath() {
        return CaseQuery.ALL_OPEN.with("worker", CaseQuery.NOBODY).path();
    }
}
