package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.SeeingUnchangedReasons;
import org.homeward.casefile.CaseQuery;
import org.homeward.shared.web.Once;

/** Of how many people of the programme the reasons for joining did not change in six months. */
@Named
@RequestScoped
@Allowed(Permission.SEE_REASONS_FIGURE)
public class ReasonsFigurePage {

    @Inject
    private SeeingUnchangedReasons seeing;

    private final Once<SeeingUnchangedReasons.Figures> figures = new Once<>(() -> seeing.all());

    public SeeingUnchangedReasons.Figures getFigures() {
        return figures.get();
    }

    /** The case list of those among them whose cases the user may open. */
    public String getListPath() {
        return CaseQuery.ALL_OPEN.with("unchanged-reason", "yes").path();
    }
}
