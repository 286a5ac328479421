package org.homeward.judgement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.shared.OfACase;

/**
 * A judgement with everything that hangs on it.
 *
 * @param writers whoever wrote it or wrote along, the first first
 * @param second  the blind rating, made or awaited or lapsed; null when none was drawn
 */
public record JudgementView(Judgement judgement, Narrative narrative, List<UserAccount> writers, BlindRating second) implements OfACase {

    @Override
    public UUID caseId() {
        return judgement.caseId();
    }

    public boolean isWrittenBy(UUID user) {
        return writers.stream().anyMatch(writer -> writer.getId().equals(user));
    }

    public boolean isAwaitingSecond(Instant now) {
        return second != null && second.isAwaited(now);
    }

    /** A draft is for its writers alone, and so is what somebody is still to judge without knowing it. */
    public boolean isOpenTo(UUID user, Instant now) {
        return isWrittenBy(user) || judgement.isFinished() && !isAwaitingSecond(now);
    }
}
