package org.homeward.assessment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.assessment.OverTime.Column;
import org.homeward.assessment.OverTime.Look;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;

/** Sets the latest looks at somebody's needs, strengths and reasons for joining one beside the other. */
@UseCase
public class ComparingOverTime {

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Assessments assessments;
    @Inject
    private AssessmentSoFar soFar;
    @Inject
    private Needs needs;
    @Inject
    private ProtectiveFactors factors;
    @Inject
    private Drivers drivers;

    /**
     * All three; without rows where nothing was looked at, and of a child no reasons for joining.
     *
     * @param atJoining of each reason whether it was there then, as last told: a code of {@code answer}
     */
    public record Seen(OverTime needs, OverTime strengths, OverTime drivers, Map<String, String> atJoining) {
    }

    @Allowed(value = Permission.READ_ASSESSMENT, audit = false)
    public Seen of(UUID caseId) {
        CaseFile file = caseFiles.open(caseId);
        List<Story<DriverNote>> reasons = soFar.drivers(file);
        return new Seen(needs(file), strengths(file), OverTime.of(drivers.all().stream().map(Driver::code).toList(),
                looks(reasons, DriverNote::getNotedOn, DriverNote::getToday), DriverToday.known(), Trend.of(DriverToday.known())),
                reasons.stream().collect(Collectors.toMap(Story::about, story -> story.last().getAtJoining())));
    }

    private OverTime needs(CaseFile file) {
        List<NeedsAssessment> oldestFirst = assessments.lastCompleted(file, OverTime.MOST + 1).stream().sorted(Comparator.comparing(NeedsAssessment::getBegunAt)).toList();
        List<NeedAnswer> answers = assessments.answers(oldestFirst);
        List<Look<Level>> looks = oldestFirst.stream().flatMap(one -> answers.stream().filter(answer -> answer.getAssessment().equals(one))
                .map(answer -> new Look<>(answer.getNeed(), new Column(one.getTalkedOn(), one.getId()), answer.getLevel()))).toList();
        return OverTime.of(needs.all().stream().map(Need::code).toList(), looks, Level.defined(), Change::between);
    }

    private OverTime strengths(CaseFile file) {
        return OverTime.of(factors.all().stream().map(ProtectiveFactor::code).toList(), looks(soFar.strengths(file), Strength::getSeenOn, Strength::getStanding),
                StrengthStanding.leastFirst(), Trend.of(StrengthStanding.leastFirst()));
    }

    private static <T extends Note, E extends Enum<E>> List<Look<E>> looks(List<Story<T>> stories, Function<T, LocalDate> day, Function<T, E> answer) {
        return stories.stream().flatMap(story -> story.notes().stream()).sorted(Comparator.comparing(day).thenComparing(Note::getRecordedAt).thenComparing(Note::getId))
                .map(note -> new Look<>(note.about(), new Column(day.apply(note), null), answer.apply(note))).toList();
    }
}
