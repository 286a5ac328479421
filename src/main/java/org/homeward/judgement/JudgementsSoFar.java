package org.homeward.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;

/** The judgements about adults as the act in progress reaches them, and as far as the user may read them. */
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

    /** One judgement with its words, whether this user may read them or not; not there without a relation to its case, nor about a child. */
    JudgementView open(UUID id) {
        JudgementView view = judgements.view(judgements.open(id));
        checks.adult(view.judgement().getFile());
        return view;
    }

    /** The same for reading; not there while it is not for this user. */
    JudgementView read(UUID id) {
        JudgementView view = open(id);
        if (!view.isOpenTo(currentUser.getId(), clock.instant())) {
            throw new NotThereException("judgement " + id + " for this user now");
        }
        return view;
    }

    /** The last finished one of a case that was opened already, wholly, if the user may read it now; none about a child. */
    public Optional<JudgementView> latest(CaseFile file) {
        return checks.isAboutAChild(file) ? Optional.empty() : judgements.of(file).stream().filter(v -> v.judgement().isFinished()).findFirst()
                .filter(v -> v.isOpenTo(currentUser.getId(), clock.instant())).map(v -> judgements.view(v.judgement()));
    }

    /** What came on record between the judgement before this one and its end, or now while it is a draft; nothing for a first one. */
    public List<RecordedChange> changes(JudgementView view) {
        Judgement judgement = view.judgement();
        Instant until = judgement.isFinished() ? judgement.getFinishedAt() : clock.instant();
        return view.before() == null ? List.of() : changes.between(judgement.getFile(), view.before().getFinishedAt(), until);
    }
}
