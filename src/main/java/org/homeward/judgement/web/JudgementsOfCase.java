package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.judgement.JudgementView;
import org.homeward.judgement.OnRecord;
import org.homeward.judgement.ReadingJudgements;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.web.Once;

/** The judgements of the case on the screen and what stands on record beside them, read once for the page and its card. */
@Named
@RequestScoped
public class JudgementsOfCase {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReadingJudgements reading;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    private final Once<List<JudgementView>> all = new Once<>(() -> reading.of(openedCase.getId()));
    private final Once<OnRecord> onRecord = new Once<>(() -> reading.onRecord(openedCase.getId()));

    public OnRecord getOnRecord() {
        return onRecord.get();
    }

    /** The one that is being written, or null. */
    public JudgementView getDraft() {
        return all.get().stream().filter(v -> !v.judgement().isFinished()).findFirst().orElse(null);
    }

    /** The finished ones, the last first. */
    public List<JudgementView> getFinished() {
        return all.get().stream().filter(v -> v.judgement().isFinished()).toList();
    }

    /** The last finished one, or null. */
    public JudgementView getLatest() {
        return getFinished().stream().findFirst().orElse(null);
    }

    public boolean isMine(JudgementView view) {
        return view.isWrittenBy(currentUser.getId());
    }

    /** Whether this user may read it now. */
    public boolean isReadable(JudgementView view) {
        return view.isOpenTo(currentUser.getId(), clock.instant());
    }

    public boolean isPast(JudgementView view) {
        return !view.judgement().isValidOn(clock.today());
    }

    /** Whether it waits for a second person who judges without having read it. */
    public boolean isAwaited(JudgementView view) {
        return view.isAwaitingSecond(clock.instant());
    }

    /** Whether this user may be that person. */
    public boolean isToRate(JudgementView view) {
        return isAwaited(view) && !isMine(view) && openedCase.may(Permission.RATE_BLINDLY);
    }

    /** Whether this user may be its second reader now. */
    public boolean isToRead(JudgementView view) {
        return view.judgement().isFinished() && !view.judgement().isRead() && isReadable(view) && !isMine(view) && openedCase.may(Permission.READ_AS_SECOND);
    }

    public boolean isWriting() {
        return openedCase.may(Permission.JUDGE);
    }
}
