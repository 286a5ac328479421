package org.homeward.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.OfACase;

/**
 * A judgement with everything that hangs on it.
 *
 * @param writers whoever wrote it or wrote along, the first first
 * @param second  the blind rating, made or awaited or lapsed; null when none was drawn
 * @param disagreements what the person said against it, the last first
 * @param before  the last finished one of the same case that was begun before it; null for a first one
 */
public record JudgementView(Judgement judgement, Narrative narrative, SignReviews signs, List<UserAccount> writers, BlindRating second,
        List<JudgementDisagreement> disagreements, Judgement before) implements OfACase {

    @Override
    public UUID caseId() {
        return judgement.caseId();
    }

    public boolean isWrittenBy(UUID user) {
        return writers.stream().anyMatch(writer -> writer.getId().equals(user));
    }

    /** Whether that user wrote it, read it as the second, judged the same blindly, or works on the case. */
    boolean hadPart(UUID user) {
        CaseFile file = judgement.getFile();
        return Stream.concat(writers.stream(), Stream.of(judgement.getReadBy(), second == null ? null : second.getRatedBy(), file.getWorker(), file.getClinician()))
                .anyMatch(somebody -> somebody != null && somebody.getId().equals(user));
    }

    /** What the person said against it and nobody has answered yet. */
    public Optional<JudgementDisagreement> waiting() {
        return disagreements.stream().filter(said -> !said.getObjection().isAnswered()).findFirst();
    }

    public boolean isAwaitingSecond(Instant now) {
        return second != null && second.isAwaited(now);
    }

    /** A draft is for its writers alone, and so is what somebody is still to judge without knowing it. */
    public boolean isOpenTo(UUID user, Instant now) {
        return isWrittenBy(user) || judgement.isFinished() && !isAwaitingSecond(now);
    }
}
