package org.homeward.judgement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.AnswerFields;
import org.homeward.judgement.HearingThePerson;
import org.homeward.judgement.JudgementDisagreement;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;

/** The answer of somebody who had no part in a judgement to the person who disagrees with it. */
@Named
@RequestScoped
@Allowed(Permission.ANSWER_DISAGREEMENT)
public class AnswerPersonPage {

    @Inject
    private AddressedJudgement addressed;
    @Inject
    private HearingThePerson hearing;
    @Inject
    private Answer answer;

    private final AnswerFields fields = new AnswerFields();

    /** What waits. */
    public JudgementDisagreement getSaid() {
        return addressed.getView().waiting().orElseThrow(() -> new NotThereException("nothing waits for an answer"));
    }

    public void save() {
        addressed.getView();
        answer.to(() -> hearing.answer(addressed.getId(), fields.told()),
                () -> addressed.path("judgement") + "&done=judgement-answered");
    }

    public AnswerFields getFields() {
        return fields;
    }
}
