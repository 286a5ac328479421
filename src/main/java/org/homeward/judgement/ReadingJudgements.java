package org.homeward.judgement;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Section;
import org.homeward.access.UseCase;
import org.homeward.assessment.AssessmentSoFar;
import org.homeward.assessment.Story;
import org.homeward.assessment.Tellings;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.flags.Flag;
import org.homeward.flags.Flags;
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
    private SignsAtHand signsAtHand;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;

    /** Those of a case, the last begun first, without their words. What of them may be shown says {@link JudgementView#isOpenTo}. */
    @Allowed(value = Permission.READ_JUDGEMENT, audit = false)
    public List<JudgementView> of(UUID caseId) {
        return judgements.of(checks.adult(caseFiles.open(caseId)));
    }

    /** One judgement wholly; not there while it is not for this user. */
    @Allowed(Permission.READ_JUDGEMENT)
    public JudgementView one(UUID judgementId) {
        return soFar.read(judgementId);
    }

    /** Two finished ones of a case, the earlier as the first, in whichever order they are named; not there when they are of two cases. */
    @Allowed(Permission.READ_JUDGEMENT)
    public Comparison compared(UUID one, UUID other) {
        JudgementView a = soFar.read(one);
        JudgementView b = soFar.read(other);
        if (!a.caseId().equals(b.caseId()) || !a.judgement().isFinished() || !b.judgement().isFinished()) {
            throw new NotThereException("comparison of " + one + " and " + other);
        }
        return a.judgement().getBegunAt().isBefore(b.judgement().getBegunAt()) ? new Comparison(a, b) : new Comparison(b, a);
    }

    /** What came on record between the judgement before it and one that was read already. */
    @Allowed(value = Permission.READ_JUDGEMENT, audit = false)
    public List<RecordedChange> changes(JudgementView read) {
        return soFar.changes(read);
    }

    /** The signs that lie before whoever writes a draft. */
    @Allowed(value = Permission.READ_JUDGEMENT, audit = false)
    public List<SignList> signs(JudgementView read) {
        if (!read.isWrittenBy(currentUser.getId())) {
            throw new NotThereException("signs of a draft of others");
        }
        return signsAtHand.of(read);
    }

    /** What stands on record about somebody today, beside whoever works with the case; whom a colleague showed the judgements reads no more than those. */
    @Allowed(value = Permission.READ_JUDGEMENT, audit = false)
    public OnRecord onRecord(UUID caseId) {
        CaseFile file = checks.adult(caseFiles.open(caseId));
        if (!access.worksWith(Section.JUDGEMENT, file)) {
            throw new NotThereException("what stands beside the judgements of " + caseId);
        }
        return new OnRecord(flags.ofCase(caseId).stream().filter(Flag::isOpen).toList(),
                assessment.strengths(file).stream().map(Story::last).filter(s -> !s.isEnded()).toList(), assessment.drivers(file).stream().map(Story::last).toList(),
                tellings.of(file).tellings().stream().flatMap(t -> t.parts().stream()).filter(p -> !p.isInError()).toList(), assessment.atFirstAndNow(file).now());
    }
}
