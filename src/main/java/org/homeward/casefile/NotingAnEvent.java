package org.homeward.casefile;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** Writes into the chronology by hand, or says that the case went a step further where no other record tells. */
@UseCase
public class NotingAnEvent {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Chronology chronology;
    @Inject
    private Milestones milestones;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.EDIT_CASE)
    public SignificantEvent note(UUID caseId, LocalDate on, String title, String text) {
        CaseFile file = caseFiles.open(caseId);
        new Refusals().day(on, "eventOn", file.getPerson().earliestDay(), clock.today())
                .required(title, "eventTitle", SignificantEvent.LONGEST_TITLE).fits(text, "text", 4000).orElseGoOn();
        return chronology.add(file, "note", on, title, text, null);
    }

    /** The transition plan is made. */
    @Allowed(Permission.EDIT_CASE)
    public CaseFile planTransition(UUID caseId) {
        return reach(caseId, Milestone.TRANSITION_PLANNED, Milestone.PLAN_AGREED);
    }

    /** The time of follow-up begins. */
    @Allowed(Permission.EDIT_CASE)
    public CaseFile beginFollowUp(UUID caseId) {
        return reach(caseId, Milestone.FOLLOW_UP_BEGUN, Milestone.PLAN_AGREED);
    }

    private CaseFile reach(UUID caseId, Milestone milestone, Milestone after) {
        CaseFile file = caseFiles.openForAdding(caseId);
        new Refusals().when(!file.isOpen() || file.getStage() == Stage.ON_HOLD, "", "casefile.not-going-on")
                .when(!file.hasReached(after), "", "casefile.standing.plan-first").orElseGoOn();
        milestones.reach(file, milestone);
        return file;
    }
}
