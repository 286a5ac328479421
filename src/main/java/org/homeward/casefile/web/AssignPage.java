package org.homeward.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Team;
import org.homeward.access.UserAccount;
import org.homeward.casefile.AssigningACase;
import org.homeward.casefile.AssignmentAsTold;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** Accept a referral, give a case to a worker and a clinician, or hand it on. */
@Named
@RequestScoped
@Allowed(Permission.ASSIGN_CASE)
public class AssignPage {

    @Inject
    private AssigningACase assigningACase;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Answer answer;

    private final Once<List<UserAccount>> workers = new Once<>(() -> assigningACase.workers());
    private final Once<List<UserAccount>> clinicians = new Once<>(() -> assigningACase.clinicians());
    private final Once<List<Team>> teams = new Once<>(() -> assigningACase.teams());

    private CaseFile file;
    private UUID team;
    private UUID worker;
    private UUID clinician;

    public void open() {
        CaseFile now = openedCase.getFile();
        team = now.getTeam() == null ? null : now.getTeam().getId();
        worker = now.getWorker() == null ? null : now.getWorker().getId();
        clinician = now.getClinician() == null ? null : now.getClinician().getId();
    }

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> file = assigningACase.assign(id, new AssignmentAsTold(team, worker, clinician)), this::next);
    }

    /** A case that went to another team is not there any more for its former supervisor. */
    private String next() {
        boolean stays = file.getTeam().getId().equals(currentUser.getTeamId());
        return stays ? "/casefile/standing?case=" + file.getId() + "&done=assigned" : "/casefile/case-list?done=handed-over";
    }

    public List<UserAccount> getWorkers() {
        return workers.get();
    }

    public List<UserAccount> getClinicians() {
        return clinicians.get();
    }

    public List<Team> getTeams() {
        return teams.get();
    }

    public UUID getTeam() {
        return team;
    }

    public void setTeam(UUID team) {
        this.team = team;
    }

    public UUID getWorker() {
        return worker;
    }

    public void setWorker(UUID worker) {
        this.worker = worker;
    }

    public UUID getClinician() {
        return clinician;
    }

    public void setClinician(UUID clinician) {
        this.clinician = clinician;
    }
}
