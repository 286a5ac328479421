package org.homeward.reintegration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.reintegration.AgreeingThePlan;
import org.homeward.shared.web.Answer;

/** Says what became of the plan. */
@Named
@RequestScoped
@Allowed(Permission.PLAN)
public class ConcludePage {

    @Inject
    private AgreeingThePlan agreeing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private OpenedPlan openedPlan;
    @Inject
    private Answer answer;

    private String outcome;
    private String words;

    public void save() {
        UUID id = openedCase.getId();
        answer.to(() -> agreeing.conclude(id, outcome, words), () -> openedPlan.path("plan-concluded"));
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
