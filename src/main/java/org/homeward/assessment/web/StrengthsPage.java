package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.ReadingAssessments;
import org.homeward.assessment.Strength;
import org.homeward.casefile.OpenedCase;

/** What keeps a person well: what is there, its story, and what else to look for. */
@Named
@RequestScoped
@Allowed(Permission.READ_ASSESSMENT)
public class StrengthsPage {

    @Inject
    private ReadingAssessments reading;
    @Inject
    private OpenedCase openedCase;

    private List<Strength> mistakes;

    public List<Strength> getMistakes() {
        if (mistakes == null) {
            mistakes = reading.inError(Strength.class, openedCase.getId());
        }
        return mistakes;
    }
}
