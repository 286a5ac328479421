package org.homeward.sharing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Section;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFiles;
import org.homeward.flags.Flags;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Page;
import org.homeward.tasks.TaskList;

/** Sees how handovers stand: giver and receiver their own, who answers for the team all of it. What was written goes with the case. */
@UseCase
public class SeeingHandovers {

    @Inject
    private Handovers handovers;
    @Inject
    private TaskList tasks;
    @Inject
    private Flags flags;
    @Inject
    private CaseFiles caseFiles;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;

    /**
     * What goes along with a case.
     *
     * @param nextDue when the first of the open tasks is due; null when there is none
     */
    public record OpenWork(long tasks, Instant nextDue, long flags) {
    }

    /** @param waiting only those that nobody has answered yet */
    @Allowed(value = Permission.SEE_HANDOVERS, audit = false)
    public Page<Handover> list(boolean waiting, int page) {
        return handovers.page(waiting, page);
    }

    @Allowed(value = Permission.SEE_HANDOVERS, audit = false)
    public long countWaiting() {
        return handovers.count(true);
    }

    /** One with its note and answer; for those to whom it was offered as long as it stands, and for those who work with the case. */
    @Allowed(Permission.READ_HANDOVER)
    public Handover read(UUID handoverId) {
        return handovers.find(handoverId).filter(this::isReadable).orElseThrow(() -> new NotThereException("handover " + handoverId));
    }

    /** Whether this user may read it; others know how it stands and no more. */
    @Allowed(value = Permission.SEE_HANDOVERS, audit = false)
    public boolean mayRead(Handover handover) {
        return isReadable(handover);
    }

    private boolean isReadable(Handover handover) {
        return access.worksWith(Section.OVERVIEW, handover.getFile())
                || handover.isFor(currentUser.getId()) && access.may(Permission.READ_HANDOVER, handover.getFile());
    }

    /** What is open in a case that changes hands. */
    @Allowed(value = Permission.READ_HANDOVER, audit = false)
    public OpenWork openWork(UUID caseId) {
        caseFiles.open(caseId);
        return new OpenWork(tasks.countOpen(caseId), tasks.of(List.of(caseId)).get(caseId), flags.countOpen(caseId));
    }
}
