package org.homeward.judgement;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.assessment.AssessmentSoFar;
import org.homeward.assessment.Story;
import org.homeward.assessment.Tellings;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.flags.Flag;
import org.homeward.flags.Flags;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;

/** Reads judgements, and what stands on record beside them. */
@UseCase
public class ReadingJudgements {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Judgements judgements;
    @Inject
    private JudgementsSoFar soFar;
    @Inject
    private JudgementChecks checks;
    @Inject
    private Flags flags;
    @Inject
    private AssessmentSoFar assessment;
    @Inject
    private Tellings tellings;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** Those of a case, the last begun first, without their words. What of them may be shown says {@link JudgementView#isOpenTo}. */
    @Allowed(value = Permission.READ_JUDGEMENT, audit = false)
    public List<JudgementView> of(UUID caseId) {
        return judgements.of(checks.adult(caseFiles.open(caseId)));
    }

    /** One judgement wholly; not there while it is not for this user. */
    @Allowed(Permission.READ_JUDGEMENT)
    public JudgementView one(UUID judgementId) {
        JudgementView view = judgements.view(judgements.open(judgementId));
        checks.adult(view.judgement().getFile());
        if (!view.isOpenTo(currentUser.getId(), clock.instant())) {
            throw new NotThereException("judgement " + judgementId + " for this user now");
        }
        return view;
    }

    /** What came on record since the judgement before it. */
    @Allowed(value = Permission.READ_JUDGEMENT, audit = false)
    public List<RecordedChange> changes(UUID judgementId) {
        return soFar.changes(one(judgementId));
    }

    /** What stands on record about somebody today. */
    @Allowed(value = Permission.READ_JUDGEMENT, audit = false)
    public OnRecord onRecord(UUID caseId) {
        CaseFile file = checks.adult(caseFiles.open(caseId));
        return new OnRecord(flags.ofCase(caseId).stream().filter(Flag::isOpen).toList(),
                assessment.strengths(file).stream().map(Story::last).filter(s -> !s.isEnded()).toList(), assessment.drivers(file).stream().map(Story::last).toList(),
                tellings.of(file).tellings().stream().flatMap(t -> t.parts().stream()).filter(p -> !p.isInError()).toList(), assessment.atFirstAndNow(file).now());
    }
}
