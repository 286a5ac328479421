package org.homeward.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.care.RespondingToDanger;
import org.homeward.care.SafetyResponse;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.Answer;

/** The steps of psychological care, for everybody who works on the case, and the way to call for help at once. */
@Named
@RequestScoped
@Allowed(Permission.READ_CARE_STEPS)
public class CarePage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private RespondingToDanger responding;
    @Inject
    private Answer answer;

    private SafetyResponse begun;

    public void beginSafetySteps() {
        answer.to(() -> begun = responding.begin(openedCase.getId()), () -> "/care/protocol?id=" + begun.getId());
    }
}
