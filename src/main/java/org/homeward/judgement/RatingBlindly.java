package org.homeward.judgement;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Tasks;

/** Somebody who has not read a judgement makes the same summary judgements from the case file alone. */
@UseCase
public class RatingBlindly {

    @Inject
    private JudgementsSoFar soFar;
    @Inject
    private Tasks tasks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** The judgement that waits for it; nothing of what it says is for this user yet. */
    @Allowed(value = Permission.RATE_BLINDLY, audit = false)
    public BlindRating open(UUID judgementId) {
        JudgementView view = awaited(judgementId);
        if (view.isWrittenBy(currentUser.getId())) {
            throw new NotThereException("blind rating of " + judgementId + " for who wrote it");
        }
        return view.second();
    }

    private JudgementView awaited(UUID judgementId) {
        JudgementView view = soFar.open(judgementId);
        if (!view.isAwaitingSecond(clock.instant())) {
            throw new NotThereException("blind rating of " + judgementId + " now");
        }
        return view;
    }

    @Allowed(Permission.RATE_BLINDLY)
    public BlindRating rate(UUID judgementId, SummaryAsTold told) {
        JudgementView view = awaited(judgementId);
        BlindRating rating = view.second();
        Refusals refusals = new Refusals().when(view.isWrittenBy(currentUser.getId()), "", "judgement.refuse.own-second");
        told.answers().forEach((field, answer) -> refusals.when(answer == null, field, "general.required"));
        refusals.required(told.reason(), "reason", JudgementChecks.LONGEST_REASON).orElseGoOn();
        rating.rate(new Summary(told), currentUser.account(), clock.instant());
        tasks.done(Judging.BLIND_RATING, judgementId);
        return rating;
    }
}
