package org.homeward.tasks;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.Page;

/** Shows what is due on the cases a user works with. */
@UseCase
public class SeeingWorkDue {

    @Inject
    private TaskList tasks;

    @Allowed(value = Permission.SEE_TASKS, audit = false)
    public Page<Task> list(TaskQuery query) {
        return tasks.page(query);
    }

    /** The first few of a query. */
    @Allowed(value = Permission.SEE_TASKS, audit = false)
    public List<Task> first(TaskQuery query, int most) {
        return tasks.first(query, most);
    }

    @Allowed(value = Permission.SEE_TASKS, audit = false)
    public long count(TaskQuery query) {
        return tasks.count(query);
    }

    /** How many tasks of a query each worker has; workers with none are missing. */
    @Allowed(value = Permission.SEE_TASKS, audit = false)
    public Map<UUID, Long> countByWorker(TaskQuery query) {
        return tasks.countByWorker(query);
    }

    /** What to do next on one case. */
    @Allowed(value = Permission.SEE_TASKS, audit = false)
    public List<Task> ofCase(UUID caseId, int most) {
        return tasks.of(caseId, most);
    }
}
