package org.homeward.assessment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.casefile.Milestone;
import org.homeward.casefile.Milestones;
import org.homeward.flags.FactRecorded;
import org.homeward.flags.FactType;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;
import org.homeward.shared.RefusedException;

/** Looks at all needs together with the person: begun, saved section by section, completed. */
@UseCase
public class AssessingNeeds {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Assessments assessments;
    @Inject
    private Needs needs;
    @Inject
    private AssessmentChecks checks;
    @Inject
    private Milestones milestones;
    @Inject
    private NeedsAgain again;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;
    @Inject
    private Event<FactRecorded> recorded;

    /** The draft of the case; a new one only when there is none, so that two colleagues write into the same. */
    @Allowed(Permission.ASSESS)
    public NeedsAssessment begin(UUID caseId) {
        CaseFile file = caseFiles.openForAdding(caseId);
        checks.about(file).orElseGoOn();
        return assessments.draft(file).orElseGet(() -> {
            NeedsAssessment draft = new NeedsAssessment(file, currentUser.account(), clock.instant());
            assessments.add(draft);
            return draft;
        });
    }

    /**
     * Keeps what was told of some needs in the draft. Several may stay open until another day.
     *
     * @throws ChangedMeanwhileException when a colleague answered one of them otherwise after the form was opened
     */
    @Allowed(Permission.ASSESS)
    public NeedsAssessment save(UUID assessmentId, List<NeedAsTold> told) {
        NeedsAssessment draft = openDraft(assessmentId);
        Refusals refusals = checks.about(draft.getFile());
        told.forEach(t -> check(refusals, draft, t));
        refusals.orElseGoOn();
        Map<String, NeedAnswer> answers = assessments.answers(List.of(draft)).stream()
                .collect(Collectors.toMap(NeedAnswer::getNeed, Function.identity()));
        told.forEach(t -> keep(draft, answers.get(t.need()), t));
        return draft;
    }

    private void check(Refusals refusals, NeedsAssessment draft, NeedAsTold told) {
        if (needs.find(told.need()).filter(n -> n.isFor(checks.group(draft.getFile()))).isEmpty()) {
            refusals.when(true, "", "assessment.need-not-for-age");
        }
        boolean known = told.level() != null && told.level().isKnown();
        refusals.when(known && told.reason() == null, "reason-" + told.need(), "assessment.reason-needed")
                .fits(told.reason(), "reason-" + told.need(), AssessmentChecks.LONG).fits(told.wish(), "wish-" + told.need(), AssessmentChecks.LONG)
                .fits(told.strengths(), "strengths-" + told.need(), AssessmentChecks.LONG);
    }

    private void keep(NeedsAssessment draft, NeedAnswer answer, NeedAsTold told) {
        if (answer == null) {
            if (!told.isBlank()) {
                assessments.add(new NeedAnswer(draft, told, currentUser.account(), clock.instant()));
            }
        } else if (!answer.says(told)) {
            if (told.seen() == null || told.seen() != answer.getVersion()) {
                throw new ChangedMeanwhileException("need " + told.need());
            }
            answer.change(told, currentUser.account(), clock.instant());
        }
    }

    /** Completes the draft: every need is answered, and the circumstances of the talk are told. The next look is due as the clock says. */
    @Allowed(Permission.ASSESS)
    public NeedsAssessment complete(UUID assessmentId, AssessmentEnd end) {
        NeedsAssessment draft = openDraft(assessmentId);
        CaseFile file = draft.getFile();
        Refusals refusals = checks.about(file);
        refusals.when(!isAnswered(draft), "", "assessment.not-all-answered")
                .when(!checks.isCode("language", end.spoken()), "spoken", "general.required")
                .when(!checks.isCode("care-interpreter", end.interpreter()), "interpreter", "general.required")
                .required(end.present(), "present", 500).fits(end.ownWords(), "ownWords", AssessmentChecks.LONG)
                .fits(end.understanding(), "understanding", AssessmentChecks.LONG);
        checks.day(refusals, file, end.talkedOn(), "talkedOn");
        refusals.orElseGoOn();
        draft.complete(end, currentUser.account(), clock.instant());
        milestones.reach(file, Milestone.ASSESSED);
        again.lookedAt(file);
        recorded.fire(new FactRecorded(file, FactType.HOUSING));
        return draft;
    }

    private boolean isAnswered(NeedsAssessment draft) {
        List<NeedSection> asked = needs.of(checks.group(draft.getFile()));
        return NeedsView.of(asked, draft, null, assessments.answers(List.of(draft))).rows().allMatch(NeedRow::isAnswered);
    }

    private NeedsAssessment openDraft(UUID id) {
        NeedsAssessment draft = assessments.open(id);
        if (draft.isComplete()) {
            throw new RefusedException("assessment.completed-already");
        }
        return draft;
    }
}
