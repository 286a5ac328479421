package org.homeward.home;

import java.util.UUID;
import org.homeward.casefile.CaseQuery;
import org.homeward.tasks.TaskQuery;

/** What one worker of the team has to do; each number with the list it counts. A measure of load, never of worth. */
public record TeamRow(UUID worker, String name, long open, long late, long coming, long quiet) {

    static final TaskQuery ALL_TASKS = new TaskQuery(TaskQuery.Whose.ALL, TaskQuery.Due.ANY, null, null, 1);
    static final CaseQuery QUIET = CaseQuery.ALL_OPEN.with("quiet", "21");

    public String openPath() {
        return CaseQuery.ALL_OPEN.with("worker", worker.toString()).path();
    }

    public String latePath() {
        return ALL_TASKS.due(TaskQuery.Due.LATE).of(worker).path();
    }

    public String comingPath() {
        return ALL_TASKS.due(TaskQuery.Due.COMING).of(worker).path();
    }

    public String quietPath() {
        return QUIET.with("worker", worker.toString()).path();
    }
}
