package org.homeward.judgement;

import jakarta.inject.Inject;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Tasks;

/** Somebody qualified who wrote nothing of a judgement reads it, and agrees or says what they see differently. */
@UseCase
public class SecondReading {

    @Inject
    private JudgementsSoFar soFar;
    @Inject
    private Tasks tasks;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /**
     * @param agrees  null when nothing was chosen, which is refused
     * @param dissent what the reader sees differently; compulsory when they do not agree, nothing when they do
     */
    @Allowed(Permission.READ_AS_SECOND)
    public Judgement read(UUID judgementId, Boolean agrees, String dissent) {
        JudgementView view = soFar.read(judgementId);
        if (!view.judgement().isFinished() || view.judgement().isRead()) {
            throw new RefusedException(view.judgement().isRead() ? "judgement.refuse.read-already" : "judgement.refuse.not-finished");
        }
        new Refusals().when(view.isWrittenBy(currentUser.getId()), "", "judgement.refuse.by-yourself")
                .when(agrees == null, "agrees", "general.required")
                .when(Boolean.FALSE.equals(agrees) && dissent == null, "dissent", "judgement.refuse.say-what").when(Boolean.TRUE.equals(agrees) && dissent != null, "dissent", "judgement.refuse.agrees-and-not")
                .fits(dissent, "dissent", JudgementChecks.LONGEST_REASON).orElseGoOn();
        view.judgement().read(dissent, currentUser.account(), clock.instant());
        tasks.done(Judging.SECOND_READING, judgementId);
        tasks.drop(Judging.BLIND_RATING, judgementId);
        return view.judgement();
    }
}
