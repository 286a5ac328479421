package org.homeward.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homeward.assessment.AssessmentSoFar;
import org.homeward.assessment.Note;
import org.homeward.assessment.Story;
import org.homeward.casefile.CaseFact;
import org.homeward.casefile.CaseFacts;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.DepartureStatus;
import org.homeward.casefile.Stance;
import org.homeward.flags.Flag;
import org.homeward.flags.Flags;
import org.homeward.judgement.RecordedChange.Kind;
import org.homeward.shared.Words;

/**
 * Lists what came on record about a case between two moments: flags opened and decided, strengths and reasons of joining
 * that stand otherwise, needs of a later assessment, what was said of leaving the group. Reckoned from the dated records
 * alone, so that it reads the same a year later; clinical records are none of them.
 */
@ApplicationScoped
class ChangesOnRecord {

    @Inject
    private Flags flags;
    @Inject
    private AssessmentSoFar assessment;
    @Inject
    private CaseFacts facts;

    /** The earliest first. */
    List<RecordedChange> between(CaseFile file, Instant from, Instant until) {
        return Stream.of(flags(file, from, until), needs(file, from, until),
                notes(assessment.strengths(file), from, until, Kind.STRENGTH, s -> Words.codeOf(s.getStanding())),
                notes(assessment.drivers(file), from, until, Kind.DRIVER, d -> Words.codeOf(d.getToday())),
                entries(DepartureStatus.class, file, from, until).map(d -> new RecordedChange(Kind.STATUS, null, null, d.getStatus(), d.getRecordedAt())),
                entries(Stance.class, file, from, until).map(s -> new RecordedChange(Kind.STANCE, s.getTopic(), null, s.getAnswer(), s.getRecordedAt())))
                .flatMap(Function.identity()).sorted(Comparator.comparing(RecordedChange::at).thenComparing(RecordedChange::kind).thenComparing(c -> String.valueOf(c.about()))).toList();
    }

    private Stream<RecordedChange> flags(CaseFile file, Instant from, Instant until) {
        List<Flag> all = flags.ofCase(file.getId());
        return Stream.concat(all.stream().filter(f -> within(f.getOpening().getAt(), from, until))
                .map(f -> new RecordedChange(Kind.FLAG_OPENED, f.getOpening().getName(), null, null, f.getOpening().getAt())),
                flags.decisions(all).stream().filter(d -> within(d.getRecordedAt(), from, until)).map(d ->
                        new RecordedChange(Kind.FLAG_DECIDED, d.getFlag().getOpening().getName(), null, d.getOutcome().code(), d.getRecordedAt())));
    }

    private Stream<RecordedChange> needs(CaseFile file, Instant from, Instant until) {
        return assessment.between(file, from, until).stream().flatMap(view -> view.rows().filter(row -> row.isAnswered() && row.before() != null
                && row.before().getLevel() != row.now().getLevel()).map(row -> new RecordedChange(Kind.NEED, row.need().code(),
                        row.before().getLevel() == null ? null : Words.codeOf(row.before().getLevel()), Words.codeOf(row.now().getLevel()), view.now().getCompletedAt())));
    }

    /** What stands otherwise at the end than at the beginning, each once however often it was looked at between. */
    private static <T extends Note> Stream<RecordedChange> notes(List<Story<T>> stories, Instant from, Instant until, Kind kind, Function<T, String> standing) {
        List<RecordedChange> changes = new ArrayList<>();
        for (Story<T> story : stories) {
            Optional<T> last = story.notes().stream().filter(n -> n.getRecordedAt().isBefore(until)).findFirst();
            String before = story.notes().stream().filter(n -> !n.getRecordedAt().isAfter(from)).findFirst().map(standing).orElse(null);
            last.filter(n -> !Objects.equals(standing.apply(n), before))
                    .ifPresent(n -> changes.add(new RecordedChange(kind, story.about(), before, standing.apply(n), n.getRecordedAt())));
        }
        return changes.stream();
    }

    private <T extends CaseFact> Stream<T> entries(Class<T> kind, CaseFile file, Instant from, Instant until) {
        return facts.of(kind, file).stream().filter(e -> !e.isInError() && within(e.getRecordedAt(), from, until));
    }

    private static boolean within(Instant at, Instant from, Instant until) {
        return at.isAfter(from) && at.isBefore(until);
    }
}
