package org.homeward.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.CurrentUser;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.HomewardClock;

/** The judgements about a case that was opened already, as far as the user may read them. Decides nothing about who may open the case. */
@ApplicationScoped
public class JudgementsSoFar {

    @Inject
    private Judgements judgements;
    @Inject
    private JudgementChecks checks;
    @Inject
    private ChangesOnRecord changes;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** The last finished one, wholly, if the user may read it now; none about a child. */
    public Optional<JudgementView> latest(CaseFile file) {
        return checks.isAboutAChild(file) ? Optional.empty() : judgements.of(file).stream().filter(v -> v.judgement().isFinished()).findFirst()
                .filter(v -> v.isOpenTo(currentUser.getId(), clock.instant())).map(v -> judgements.view(v.judgement()));
    }

    /** What came on record between the judgement before this one and its end, or now while it is a draft; nothing for a first one. */
    public List<RecordedChange> changes(JudgementView view) {
        Judgement judgement = view.judgement();
        Instant until = judgement.isFinished() ? judgement.getFinishedAt() : clock.instant();
        return before(judgement).map(last -> changes.between(judgement.getFile(), last.getFinishedAt(), until)).orElse(List.of());
    }

    private Optional<Judgement> before(Judgement later) {
        return judgements.of(later.getFile()).stream().map(JudgementView::judgement)
                .filter(j -> j.isFinished() && j.getBegunAt().isBefore(later.getBegunAt())).findFirst();
    }
}
