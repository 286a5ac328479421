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
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.TaskQuery;

/** A supervisor sees who has how much to do. */
@UseCase
public class MyTeam {

    @Inject
    private ListingCases cases;
    @Inject
    private SeeingWorkDue workDue;
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
        accounts.working(currentUser.getTeamId(), Role.SOCIAL_WORKER).forEach(w -> names.put(w.getId(), w.getDisplayName()));
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
}
