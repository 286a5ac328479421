package org.homeward.assessment;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/** Records what keeps a person well: that it is seen, how strong it is, that it ended. Every look is added, none is changed. */
@UseCase
public class RecordingStrengths {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Notes notes;
    @Inject
    private ProtectiveFactors factors;
    @Inject
    private AssessmentChecks checks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Allowed(Permission.ASSESS)
    public Strength record(UUID caseId, StrengthAsTold told) {
        CaseFile file = caseFiles.open(caseId);
        boolean offered = factors.find(told.factor()).filter(f -> f.isFor(checks.group(file))).isPresent();
        boolean ends = told.standing() == StrengthStanding.ENDED;
        Refusals refusals = checks.about(file).when(!offered, "factor", "assessment.choose-one")
                .when(told.standing() == null, "standing", "assessment.choose-one")
                .when(ends && offered && !isThere(file, told.factor()), "standing", "assessment.strength-not-there")
                .required(told.evidence(), "evidence", AssessmentChecks.LONG).fits(told.helpItLast(), "helpItLast", AssessmentChecks.LONG);
        checks.day(refusals, file, told.seenOn(), "seenOn");
        refusals.orElseGoOn();
        Strength strength = new Strength(file, told, currentUser.account(), clock.instant());
        notes.add(strength);
        return strength;
    }

    private boolean isThere(CaseFile file, String factor) {
        return Story.of(notes.of(Strength.class, file)).stream().anyMatch(s -> s.about().equals(factor) && !s.last().isEnded());
    }

    /** Notes that a look was a mistake; it stays readable and no longer counts. */
    @Allowed(Permission.ASSESS)
    public Strength enteredInError(UUID strengthId, String reason) {
        Strength strength = notes.open(Strength.class, strengthId);
        new Refusals().when(strength.isInError(), "", "assessment.in-error-already").required(reason, "reason", 1_000).orElseGoOn();
        strength.enteredInError(reason);
        return strength;
    }
}
