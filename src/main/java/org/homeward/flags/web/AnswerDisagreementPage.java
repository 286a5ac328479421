package org.homeward.flags.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.flags.AnswerFields;
import org.homeward.flags.Disagreement;
import org.homeward.flags.HearingDisagreement;
import org.homeward.shared.NotThereException;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.Once;

/** The answer of somebody who had no part in a flag to the person who disagrees with it. */
@Named
@RequestScoped
@Allowed(Permission.DECIDE_FLAG)
public class AnswerDisagreementPage {

    @Inject
    private HearingDisagreement hearing;
    @Inject
    private ShownFlag shownFlag;
    @Inject
    private Answer answer;

    private final AnswerFields fields = new AnswerFields();
    private final Once<Boolean> mine = new Once<>(() -> hearing.mayAnswer(getSaid()));

    /** The one that waits. */
    public Disagreement getSaid() {
        return shownFlag.getFlag().getDisagreements().stream().filter(said -> !said.isAnswered()).findFirst()
                .orElseThrow(() -> new NotThereException("nothing waits for an answer"));
    }

    public boolean isMine() {
        return mine.get();
    }

    public void save() {
        answer.to(() -> hearing.answer(shownFlag.getId(), getSaid().getId(), fields.told()),
                () -> "/flags/flag?case=" + shownFlag.getFlag().caseId() + "&id=" + shownFlag.getId() + "&done=flag-answered");
    }

    public AnswerFields getFields() {
        return fields;
    }
}
