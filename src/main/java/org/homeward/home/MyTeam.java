package org.homeward.home;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.UseCase;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.AssigningACase;
import org.homeward.casefile.AssignmentAsTold;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.casefile.CaseListRow;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.shared.Refusals;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.TaskQuery;

/** A supervisor sees who has how much to do, and gives several cases at once to somebody else. */
@UseCase
public class MyTeam {

    /** How many cases can change hands in one go. */
    public static final int MOST = 200;

    @Inject
    private ListingCases cases;
    @Inject
    private SeeingWorkDue workDue;
    @Inject
    private CaseFiles caseFiles;
    @Inject
    private AssigningACase assigning;
    @Inject
    private UserAccounts accounts;
    @Inject
    private CurrentUser currentUser;

    /** The team's workers, by name, and whoever else still has a case of the team. */
    @Allowed(value = Permission.SEE_TEAM, audit = false)
    public List<TeamRow> rows() {
        Map<UUID, Long> open = cases.countByWorker(CaseQuery.ALL_OPEN);
        Map<UUID, Long> quiet = cases.countByWorker(TeamRow.QUIET);
        Map<UUID, Long> late = workDue.countByWorker(TeamRow.ALL_TASKS.due(TaskQuery.Due.LATE));
        Map<UUID, Long> coming = workDue.countByWorker(TeamRow.ALL_TASKS.due(TaskQuery.Due.COMING));
        Map<UUID, String> names = new HashMap<>();
        workers().stream().filter(w -> w.getTeam().getId().equals(currentUser.getTeamId())).forEach(w -> names.put(w.getId(), w.getDisplayName()));
        Set<UUID> others = new HashSet<>(open.keySet());
        others.removeAll(names.keySet());
        names.putAll(accounts.names(others));
        return names.entrySet().stream().map(w -> new TeamRow(w.getKey(), w.getValue(), open.getOrDefault(w.getKey(), 0L),
                late.getOrDefault(w.getKey(), 0L), coming.getOrDefault(w.getKey(), 0L), quiet.getOrDefault(w.getKey(), 0L)))
                .sorted(Comparator.comparing(TeamRow::name).thenComparing(TeamRow::worker)).toList();
    }

    /** How many open cases of the team nobody has. */
    @Allowed(value = Permission.SEE_TEAM, audit = false)
    public long withoutWorker() {
        return cases.count(CaseQuery.ALL_OPEN.with("worker", CaseQuery.NOBODY));
    }

    /** The open cases of a worker, to choose from. */
    @Allowed(value = Permission.SEE_TEAM, audit = false)
    public List<CaseListRow> casesOf(UUID worker) {
        return cases.first(CaseQuery.ALL_OPEN.with("worker", worker.toString()), MOST);
    }

    /** Everybody who can take cases, in one's own team and the others. */
    @Allowed(value = Permission.SEE_TEAM, audit = false)
    public List<UserAccount> workers() {
        return accounts.working(null, Role.SOCIAL_WORKER).stream().filter(w -> w.getTeam() != null).toList();
    }

    /** Gives cases to another worker; who treats the person stays. Each case is on record by itself, all change hands or none. */
    @Allowed(value = Permission.ASSIGN_CASE, audit = false)
    public int handOver(List<UUID> chosen, UUID newWorker) {
        new Refusals().when(chosen.isEmpty(), "cases", "home.hand-over.none-chosen").when(chosen.size() > MOST, "cases", "home.hand-over.too-many", MOST)
                .when(newWorker == null, "newWorker", "general.required").orElseGoOn();
        for (UUID id : chosen) {
            CaseFile file = caseFiles.open(id);
            UUID clinician = file.getClinician() == null ? null : file.getClinician().getId();
            assigning.assign(id, new AssignmentAsTold(null, newWorker, clinician));
        }
        return chosen.size();
    }
}
