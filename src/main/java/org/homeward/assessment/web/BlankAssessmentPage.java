package org.homeward.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.assessment.Level;
import org.homeward.assessment.NeedSection;
import org.homeward.assessment.ReadingAssessments;
import org.homeward.casefile.OpenedCase;

/** The questions on paper, for a visit without a computer. Carries the case number and no name. */
@Named
@RequestScoped
@Allowed(Permission.READ_ASSESSMENT)
public class BlankAssessmentPage {

    @Inject
    private ReadingAssessments reading;
    @Inject
    private OpenedCase openedCase;

    private List<NeedSection> sections;

    public List<NeedSection> getSections() {
        if (sections == null) {
            sections = reading.asked(openedCase.getId());
        }
        return sections;
    }

    public List<Level> getLevels() {
        return Level.defined();
    }
}
