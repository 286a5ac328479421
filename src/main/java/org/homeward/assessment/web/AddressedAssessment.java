package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.assessment.NeedsView;
import org.homeward.assessment.ReadingAssessments;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.Ids;
import org.homeward.shared.NotThereException;

/** The assessment that a page's address names with {@code ?id=…}, beside the one before it. Not there when it is of another case than {@code ?case=…}. */
@Named
@RequestScoped
public class AddressedAssessment {

    @Inject
    private HttpServletRequest request;
    @Inject
    private OpenedCase openedCase;
    @Inject
    private ReadingAssessments reading;

    private NeedsView view;

    public NeedsView getView() {
        if (view == null) {
            NeedsView found = reading.one(getId());
            openedCase.own(found.now());
            view = found;
        }
        return view;
    }

    public UUID getId() {
        return Ids.parse(request.getParameter("id")).orElseThrow(() -> new NotThereException("no assessment in the address"));
    }

    /** The address of a page about it. */
    String path(String page) {
        return "/assessment/" + page + "?case=" + openedCase.getId() + "&id=" + getId();
    }
}
