package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.judgement.JudgementView;
import org.homeward.judgement.Judging;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Conflict;

/** The summary judgements of a draft: chosen by the writer, each in words, none reckoned from another. */
@Named
@RequestScoped
@Allowed(Permission.JUDGE)
public class SumUpPage {

    @Inject
    private AddressedJudgement addressed;
    @Inject
    private Judging judging;
    @Inject
    private Conflict conflict;
    @Inject
    private Answer answer;

    private SummaryFields fields = new SummaryFields();

    /** The form begins with what is in the draft. A finished judgement is read, not written. */
    public void open() {
        if (addressed.getView().judgement().isFinished()) {
            answer.go(addressed.path("judgement"));
            return;
        }
        Conflict.Stored<SummaryFields> stored = stored(addressed.getView());
        fields = stored.form();
        conflict.opened(stored);
    }

    private Conflict.Stored<SummaryFields> stored(JudgementView view) {
        return new Conflict.Stored<>(SummaryFields.of(view.judgement().getSummary()), view.judgement().getVersion(), () -> addressed.saved(view));
    }

    public void saveAndGoOn() {
        save(addressed.path("finish"));
    }

    public void saveAndPause() {
        save("/judgement/judgements?case=" + addressed.getView().judgement().caseId() + "&done=judgement-kept");
    }

    private void save(String next) {
        answer.to(() -> conflict.settle(fields, () -> stored(addressed.read()), version -> judging.summarise(addressed.getId(), fields.told(), version)), () -> next);
    }

    public SummaryFields getFields() {
        return fields;
    }
}
