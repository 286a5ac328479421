package org.homeward.assessment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.casefile.GoalsByNeed;
import org.homeward.flags.AgeGroup;
import org.homeward.shared.NotThereException;
import org.homeward.tasks.Task;

/** Reads what was assessed. That the case was opened is on record already. */
@UseCase
public class ReadingAssessments {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Assessments assessments;
    @Inject
    private Notes notes;
    @Inject
    private AssessmentSoFar soFar;
    @Inject
    private Needs needs;
    @Inject
    private Drivers drivers;
    @Inject
    private GoalsByNeed goals;
    @Inject
    private AssessmentChecks checks;
    @Inject
    private NeedsAgain again;

    /**
     * The assessments of a case.
     *
     * @param latest  the last completed one beside the one before it; without sections when there is none
     * @param draft   the one under way, or null
     * @param all     every completed one, the last first
     * @param nextDue when the next is due, or null
     */
    public record Overview(NeedsView latest, NeedsView draft, List<NeedsAssessment> all, Instant nextDue) {
    }

    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public Overview of(UUID caseId) {
        CaseFile file = caseFiles.open(caseId);
        List<NeedsAssessment> begun = assessments.of(file);
        List<NeedsAssessment> completed = begun.stream().filter(NeedsAssessment::isComplete).toList();
        NeedsAssessment draft = begun.stream().filter(a -> !a.isComplete()).findFirst().orElse(null);
        NeedsAssessment last = completed.isEmpty() ? null : completed.get(0);
        NeedsAssessment before = completed.size() > 1 ? completed.get(1) : null;
        List<NeedAnswer> answers = assessments.answers(Stream.of(draft, last, before).filter(a -> a != null).toList());
        return new Overview(NeedsView.of(needs.asked(answers, last, before), last, before, answers),
                draft == null ? null : NeedsView.of(needs.of(checks.group(file)), draft, last, answers), completed,
                again.due(file, completed.isEmpty()).map(Task::getDueAt).orElse(null));
    }

    /** One assessment beside the last one before it. */
    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public NeedsView one(UUID assessmentId) {
        NeedsAssessment now = assessments.open(assessmentId);
        return view(now, assessments.lastBefore(now).orElse(null));
    }

    /** Two assessments of one case, whichever is the earlier. */
    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public NeedsView compared(UUID one, UUID other) {
        NeedsAssessment a = assessments.open(one);
        NeedsAssessment b = assessments.open(other);
        if (!a.caseId().equals(b.caseId()) || !a.isComplete() || !b.isComplete()) {
            throw new NotThereException("comparison of " + one + " and " + other);
        }
        return a.getBegunAt().isBefore(b.getBegunAt()) ? view(b, a) : view(a, b);
    }

    private NeedsView view(NeedsAssessment now, NeedsAssessment before) {
        List<NeedAnswer> answers = assessments.answers(Stream.of(now, before).filter(a -> a != null).toList());
        return NeedsView.of(now.isComplete() ? needs.asked(answers, now, before) : needs.of(checks.group(now.getFile())), now, before, answers);
    }

    /** The stories of a person's strengths, those told last first. */
    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public List<Story<Strength>> strengths(UUID caseId) {
        return soFar.strengths(caseFiles.open(caseId));
    }

    /** Every reason of joining with what was told of it; none for a child. */
    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public List<DriverRow> drivers(UUID caseId) {
        CaseFile file = caseFiles.open(caseId);
        if (checks.group(file).isChild()) {
            return List.of();
        }
        List<Story<DriverNote>> stories = soFar.drivers(file);
        Map<String, List<String>> open = goals.of(file);
        return drivers.all().stream().map(d -> new DriverRow(d, stories.stream().filter(s -> s.about().equals(d.code())).findFirst().orElse(null),
                open.getOrDefault(d.need().code(), List.of()))).toList();
    }

    /** What was entered in error, the last recorded first. */
    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public <T extends Note> List<T> inError(Class<T> kind, UUID caseId) {
        return notes.of(kind, caseFiles.open(caseId)).stream().filter(Note::isInError).toList();
    }

    /** One look at a strength; not there without a relation to its case. */
    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public Strength strength(UUID strengthId) {
        return notes.open(Strength.class, strengthId);
    }

    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public DriverNote driver(UUID driverNoteId) {
        return notes.open(DriverNote.class, driverNoteId);
    }

    /** Whom the catalogues are asked for. */
    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public AgeGroup group(UUID caseId) {
        return checks.group(caseFiles.open(caseId));
    }

    /** The needs, section by section, that are asked of the person of this case. */
    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public List<NeedSection> asked(UUID caseId) {
        return needs.of(checks.group(caseFiles.open(caseId)));
    }
}
