package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.AssessingNeeds;
import org.homeward.assessment.NeedsAssessment;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.Answer;

/** How the needs of a person stand, and the way to look at them again. */
@Named
@RequestScoped
@Allowed(Permission.READ_ASSESSMENT)
public class AssessmentsPage {

    @Inject
    private AssessingNeeds assessing;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private Answer answer;

    private NeedsAssessment draft;

    public void begin() {
        answer.to(() -> draft = assessing.begin(openedCase.getId()), () -> "/assessment/needs-section?case=" + openedCase.getId() + "&id=" + draft.getId());
    }
}
