package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.homeward.assessment.NeedsView;
import org.homeward.assessment.ReadingAssessments;
import org.homeward.casefile.OpenedCase;
import org.homeward.shared.web.AddressedThing;

/** The assessment that a page's address names with {@code ?id=…}, beside the one before it. Not there when it is of another case than {@code ?case=…}. */
@Named
@RequestScoped
public class AddressedAssessment {

    @Inject
    private AddressedThing addressed;
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
        return addressed.id();
    }

    /** The address of a page about it. */
    String path(String page) {
        return "/assessment/" + page + "?case=" + openedCase.getId() + "&id=" + getId();
    }
}
