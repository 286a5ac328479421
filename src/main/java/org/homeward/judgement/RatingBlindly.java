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
    private Judgements judgements;
    @Inject
    private JudgementChecks checks;
    @Inject
    private Tasks tasks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** The judgement that waits for it; nothing of what it says is for this user yet. */
    @Allowed(value = Permission.RATE_BLINDLY, audit = false)
    public BlindRating open(UUID judgementId) {
        JudgementView view = judgements.view(judgements.open(judgementId));
        checks.adult(view.judgement().getFile());
        if (!view.isAwaitingSecond(clock.instant()) || view.isWrittenBy(currentUser.getId())) {
            throw new NotThereException("blind rating of " + judgementId + " for this user now");
        }
        return view.second();
    }

    @Allowed(Permission.RATE_BLINDLY)
    public BlindRating rate(UUID judgementId, SummaryAsTold told) {
        BlindRating rating = open(judgementId);
        Refusals refusals = new Refusals();
        told.answers().forEach((field, answer) -> refusals.when(answer == null, field, "general.required"));
        refusals.required(told.reason(), "reason", JudgementChecks.LONGEST_REASON).orElseGoOn();
        rating.rate(new Summary(told), currentUser.account(), clock.instant());
        tasks.done(Judging.BLIND_RATING, judgementId);
        return rating;
    }
}
