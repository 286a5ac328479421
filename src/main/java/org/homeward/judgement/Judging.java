package org.homeward.judgement;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.Role;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;
import org.homeward.shared.Words;
import org.homeward.tasks.Clocks;
import org.homeward.tasks.Tasks;

/** Writes a judgement: begun, saved section by section, summed up in words, finished. */
@UseCase
public class Judging {

    static final String SECOND_READING = "second-reading";
    static final String BLIND_RATING = "blind-rating";

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Judgements judgements;
    @Inject
    private JudgementsSoFar soFar;
    @Inject
    private SignsAtHand signsAtHand;
    @Inject
    private JudgementChecks checks;
    @Inject
    private Draw draw;
    @Inject
    private WhenJudgementsAreDue due;
    @Inject
    private Tasks tasks;
    @Inject
    private Clocks clocks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** The draft of the case; a new one only when there is none. Somebody else's draft stays theirs until one {@link #writeAlong writes along}. */
    @Allowed(Permission.JUDGE)
    public Judgement begin(UUID caseId) {
        CaseFile file = checks.adult(caseFiles.openForAdding(caseId));
        return judgements.of(file).stream().map(JudgementView::judgement).filter(j -> !j.isFinished()).findFirst().orElseGet(() -> {
            Instant now = clock.instant();
            Judgement draft = new Judgement(file, draw.next(now), currentUser.account(), now);
            judgements.add(draft);
            judgements.add(new JudgementWriter(draft, currentUser.account(), now));
            return draft;
        });
    }

    /** Joins those who write a draft: from now on one sees it, and can be neither its second reader nor judge it blindly. */
    @Allowed(Permission.JUDGE)
    public Judgement writeAlong(UUID judgementId) {
        JudgementView draft = draft(judgementId);
        if (!draft.isWrittenBy(currentUser.getId())) {
            judgements.add(new JudgementWriter(draft.judgement(), currentUser.account(), clock.instant()));
        }
        return draft.judgement();
    }

    /**
     * Keeps what is told to some questions. What is not told stays as it is; what was said before stays readable.
     *
     * @param version of the judgement when the form was opened
     * @throws ChangedMeanwhileException when something of it was saved since
     */
    @Allowed(Permission.JUDGE)
    public Judgement save(UUID judgementId, List<PassageAsTold> told, long version) {
        JudgementView draft = ownDraft(judgementId, version);
        List<PassageAsTold> passages = told.stream().map(t -> t.asKept(clock.today())).toList();
        List<PassageAsTold> changed = passages.stream().filter(t -> !Objects.equals(t.words(), draft.narrative().words(t.part(), t.question()))).toList();
        Refusals refusals = new Refusals();
        passages.forEach(t -> checks.passage(t, changed.contains(t), refusals));
        refusals.orElseGoOn();
        changed.forEach(t -> judgements.add(new Passage(draft.judgement(), t, currentUser.account(), clock.instant())));
        return draft.judgement();
    }

    /**
     * Keeps how some signs are seen. What is not told stays as it is; what was said before stays readable.
     *
     * @throws ChangedMeanwhileException when something of the judgement was saved since
     */
    @Allowed(Permission.JUDGE)
    public Judgement review(UUID judgementId, List<SignAsTold> told, long version) {
        JudgementView draft = ownDraft(judgementId, version);
        List<SignList> atHand = signsAtHand.of(draft);
        Refusals refusals = new Refusals();
        told.forEach(t -> checks.sign(t, refusals));
        refusals.orElseGoOn();
        for (SignAsTold t : told) {
            Sign sign = atHand.stream().flatMap(list -> list.find(t.about()).stream()).findFirst().orElseThrow(() -> new NotThereException("sign " + t.about()));
            if (sign.now() == null ? !t.isBlank() : !t.equals(sign.now().asTold())) {
                judgements.add(new SignReview(draft.judgement(), t, sign.indicator() == null ? null : sign.indicator().name(), currentUser.account(), clock.instant()));
            }
        }
        return draft.judgement();
    }

    /** Keeps the summary judgements; any of them may stay open until another day. */
    @Allowed(Permission.JUDGE)
    public Judgement summarise(UUID judgementId, SummaryAsTold told, long version) {
        JudgementView draft = ownDraft(judgementId, version);
        new Refusals().fits(told.reason(), "reason", JudgementChecks.LONGEST_REASON).orElseGoOn();
        draft.judgement().summarise(new Summary(told));
        return draft.judgement();
    }

    /**
     * Finishes it: nothing is missing, what changed since the last one is explained, and it has a last day and a day to look again.
     *
     * @param meaning     what the changes mean; compulsory when there are any
     * @param changesSeen how many changes the writer had before their eyes: one that came in since has to be read first; null when no list
     *                    was shown, as when a story is told
     */
    @Allowed(Permission.JUDGE)
    public Judgement finish(UUID judgementId, String meaning, Integer changesSeen, LocalDate validUntil, LocalDate reviewOn, long version) {
        JudgementView draft = ownDraft(judgementId, version);
        Judgement judgement = draft.judgement();
        int changes = soFar.changes(draft).size();
        Refusals refusals = new Refusals();
        List<SignList> signs = signsAtHand.of(draft);
        Section.WRITTEN.forEach(section -> refusals.when(!draft.narrative().isComplete(section) || signs.stream().anyMatch(list -> list.section() == section && !list.isComplete()),
                "", "judgement.refuse." + Words.codeOf(section)));
        refusals.when(judgement.getSummary() == null || !judgement.getSummary().isComplete(), "", "judgement.refuse.summary")
                .when(changesSeen != null && changes != changesSeen, "", "judgement.refuse.new-changes")
                .when(changes > 0 && meaning == null, "changes-meaning", "judgement.refuse.unexplained").fits(meaning, "changes-meaning", Question.MEANING.longest());
        checks.dates(validUntil, reviewOn, refusals);
        refusals.orElseGoOn();
        Instant now = clock.instant();
        if (changes > 0) {
            judgements.add(new Passage(judgement, new PassageAsTold(Part.CHANGES, Question.MEANING, meaning), currentUser.account(), now));
        }
        judgement.finish(validUntil, reviewOn, currentUser.account(), now);
        whatFollows(judgement, now);
        return judgement;
    }

    private void whatFollows(Judgement judgement, Instant now) {
        CaseFile file = judgement.getFile();
        String path = WhenJudgementsAreDue.path(file);
        if (judgement.isDrawn()) {
            judgements.add(new BlindRating(judgement, clocks.due(BLIND_RATING, now)));
            tasks.openFor(Role.SUPERVISOR, file, BLIND_RATING, judgement.getId(), null, path);
        }
        tasks.openFor(Role.SUPERVISOR, file, SECOND_READING, judgement.getId(), null, path);
        due.again(judgement);
    }

    private JudgementView draft(UUID id) {
        JudgementView draft = soFar.open(id);
        if (draft.judgement().isFinished()) {
            throw new RefusedException("judgement.refuse.finished");
        }
        return draft;
    }

    private JudgementView ownDraft(UUID id, long version) {
        JudgementView draft = draft(id);
        if (!draft.isWrittenBy(currentUser.getId())) {
            throw new NotThereException("draft of others " + id);
        }
        ChangedMeanwhileException.unlessSame(version, draft.judgement().getVersion(), "judgement");
        draft.judgement().saved(currentUser.account(), clock.instant());
        return draft;
    }
}
