package org.homeward.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.flags.FactRecorded;
import org.homeward.flags.FactType;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;
import org.homeward.shared.RefusedException;

/** Records why an adult joined and how much of it is there today. Refused for a child here, not only hidden on the page. Every look is added, none is changed. */
@UseCase
public class RecordingDrivers {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Notes notes;
    @Inject
    private Drivers drivers;
    @Inject
    private AssessmentChecks checks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<FactRecorded> recorded;

    /** Keeps what one talk told. Only the reasons that were talked about are told. */
    @Allowed(Permission.ASSESS)
    public CaseFile record(UUID caseId, DriversAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        if (checks.group(file).isChild()) {
            throw new RefusedException("assessment.drivers-adults-only");
        }
        Refusals refusals = checks.about(file).when(told.lines().isEmpty(), "", "assessment.no-driver-told")
                .when(!checks.isCode("source-type", told.sourceType()), "sourceType", "assessment.choose-one")
                .when(!checks.isCode("certainty", told.certainty()), "certainty", "assessment.choose-one");
        checks.day(refusals, file, told.notedOn(), "notedOn");
        told.lines().forEach(line -> check(refusals, line));
        refusals.orElseGoOn();
        told.lines().forEach(line -> notes.add(new DriverNote(file, told, line, currentUser.account(), clock.instant())));
        recorded.fire(new FactRecorded(file, FactType.DRIVER));
        return file;
    }

    private void check(Refusals refusals, DriversAsTold.Line line) {
        refusals.when(drivers.find(line.driver()).isEmpty(), "", "assessment.choose-one")
                .when(!checks.isCode("answer", line.atJoining()), "atJoining-" + line.driver(), "assessment.choose-one")
                .when(line.today() == null, "today-" + line.driver(), "assessment.choose-one")
                .fits(line.note(), "note-" + line.driver(), AssessmentChecks.LONG);
    }

    /** Notes that a look was a mistake; it stays readable and no longer counts. */
    @Allowed(Permission.ASSESS)
    public DriverNote enteredInError(UUID driverNoteId, String reason) {
        DriverNote note = notes.open(DriverNote.class, driverNoteId);
        new Refusals().when(note.isInError(), "", "assessment.in-error-already").required(reason, "reason", 1_000).orElseGoOn();
        note.enteredInError(reason);
        recorded.fire(new FactRecorded(note.getFile(), FactType.DRIVER));
        return note;
    }
}
