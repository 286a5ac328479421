package org.homeward.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.casefile.CaseFile;

/** What was assessed in a case that was opened already, for whoever reads or writes about it. Decides nothing about who may. */
@ApplicationScoped
public class AssessmentSoFar {

    @Inject
    private Assessments assessments;
    @Inject
    private Notes notes;
    @Inject
    private Needs needs;

    /** The last completed assessment beside the very first; without sections when there is none. */
    public NeedsView atFirstAndNow(CaseFile file) {
        List<NeedsAssessment> completed = assessments.of(file).stream().filter(NeedsAssessment::isComplete).toList();
        NeedsAssessment now = completed.isEmpty() ? null : completed.get(0);
        NeedsAssessment first = completed.size() > 1 ? completed.get(completed.size() - 1) : null;
        List<NeedAnswer> answers = assessments.answers(Stream.of(now, first).filter(a -> a != null).toList());
        return NeedsView.of(needs.asked(answers, now, first), now, first, answers);
    }

    /** The assessments completed between two moments, each beside the one before it. */
    public List<NeedsView> between(CaseFile file, Instant from, Instant until) {
        List<NeedsAssessment> completed = assessments.of(file).stream().filter(NeedsAssessment::isComplete).toList();
        List<NeedAnswer> answers = assessments.answers(completed);
        return IntStream.range(0, completed.size() - 1).filter(i -> completed.get(i).getCompletedAt().isAfter(from) && completed.get(i).getCompletedAt().isBefore(until))
                .mapToObj(i -> NeedsView.of(needs.asked(answers, completed.get(i), completed.get(i + 1)), completed.get(i), completed.get(i + 1), answers)).toList();
    }

    /** The stories of a person's strengths, those told last first. */
    public List<Story<Strength>> strengths(CaseFile file) {
        return Story.of(notes.of(Strength.class, file));
    }

    /** The stories of what drove somebody to join, those told last first; none of a child. */
    public List<Story<DriverNote>> drivers(CaseFile file) {
        return file.isChild() ? List.of() : Story.of(notes.of(DriverNote.class, file));
    }
}
