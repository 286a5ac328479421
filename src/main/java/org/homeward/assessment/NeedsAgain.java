package org.homeward.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseReopened;
import org.homeward.casefile.Milestone;
import org.homeward.tasks.Task;
import org.homeward.tasks.Tasks;

/**
 * Keeps the next look at somebody's needs due: no assessment is the last one while the case is open. The first is due as
 * the steps of the case say, each further one as its clock says, for a child sooner.
 */
@ApplicationScoped
class NeedsAgain {

    @Inject
    private Tasks tasks;

    /** The open task that asks for the next look. */
    Optional<Task> due(CaseFile file, boolean first) {
        return tasks.findOpen(first ? file.isChild() ? "child-assessment" : "full-assessment" : kind(file), file.getId());
    }

    void lookedAt(CaseFile file) {
        tasks.done("needs-again", file.getId());
        tasks.done("child-needs-again", file.getId());
        open(file);
    }

    void reopened(@Observes CaseReopened event) {
        if (event.file().hasReached(Milestone.ASSESSED)) {
            open(event.file());
        }
    }

    private void open(CaseFile file) {
        tasks.open(file, kind(file), file.getId(), null, "/assessment/assessments?case=" + file.getId());
    }

    private static String kind(CaseFile file) {
        return file.isChild() ? "child-needs-again" : "needs-again";
    }
}
