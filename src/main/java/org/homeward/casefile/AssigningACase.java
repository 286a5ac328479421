package org.homeward.casefile;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.Team;
import org.homeward.access.UseCase;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;

/** Accepts a referral and gives the case to a team, a worker and a clinician; or hands it on later. To name a worker is to accept. */
@UseCase
public class AssigningACase {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private UserAccounts accounts;
    @Inject
    private Assignments assignments;

    @Allowed(Permission.ASSIGN_CASE)
    public CaseFile assign(UUID caseId, AssignmentAsTold told) {
        CaseFile file = caseFiles.openForAdding(caseId);
        if (!file.isOpen()) {
            throw new RefusedException("casefile.not-going-on");
        }
        UserAccount worker = named(told.workerId(), Role.SOCIAL_WORKER);
        UserAccount clinician = named(told.clinicianId(), Role.CLINICIAN);
        Team team = worker == null ? accounts.team(told.teamId()).filter(Team::isActive).orElse(null) : worker.getTeam();
        new Refusals().when(told.workerId() != null && worker == null, "worker", "casefile.assign.not-working")
                .when(told.clinicianId() != null && clinician == null, "clinician", "casefile.assign.not-working")
                .when(team == null, "team", "casefile.assign.team-or-worker")
                .when(team != null && !team.equals(file.getTeam()) && !assignments.fits(file, team), worker == null ? "team" : "worker", "casefile.assign.no-child-lead").orElseGoOn();
        file.treatedBy(clinician);
        assignments.give(file, team, worker);
        return file;
    }

    @Allowed(value = Permission.ASSIGN_CASE, audit = false)
    public List<UserAccount> workers() {
        return accounts.working(null, Role.SOCIAL_WORKER);
    }

    @Allowed(value = Permission.ASSIGN_CASE, audit = false)
    public List<UserAccount> clinicians() {
        return accounts.working(null, Role.CLINICIAN);
    }

    @Allowed(value = Permission.ASSIGN_CASE, audit = false)
    public List<Team> teams() {
        return accounts.teams();
    }

    private UserAccount named(UUID id, Role role) {
        return accounts.find(id).filter(u -> u.isActive() && u.has(role) && u.getTeam() != null).orElse(null);
    }
}
