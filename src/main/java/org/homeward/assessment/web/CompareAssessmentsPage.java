package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.NeedsAssessment;
import org.homeward.assessment.NeedsView;
import org.homeward.assessment.ReadingAssessments;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.Ids;

/** Two assessments of one person, need by need. Without {@code ?then=} and {@code ?now=} the last two. */
@Named
@RequestScoped
@Allowed(Permission.READ_ASSESSMENT)
public class CompareAssessmentsPage {

    @Inject
    private AssessmentOfCase assessmentOfCase;
    @Inject
    private ReadingAssessments reading;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private HttpServletRequest request;

    private NeedsView view;

    /** Null when there are not yet two to compare. */
    public NeedsView getView() {
        if (view == null && isPossible()) {
            NeedsView compared = reading.compared(getThen(), getNow());
            openedCase.own(compared.now());
            view = compared;
        }
        return view;
    }

    public boolean isPossible() {
        return all().size() > 1;
    }

    public UUID getThen() {
        return Ids.parse(request.getParameter("then")).orElseGet(() -> all().get(1).getId());
    }

    public UUID getNow() {
        return Ids.parse(request.getParameter("now")).orElseGet(() -> all().get(0).getId());
    }

    private List<NeedsAssessment> all() {
        return assessmentOfCase.getOverview().all();
    }
}
