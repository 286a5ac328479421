package org.homeward.assessment.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** The section of a case where needs, strengths and reasons for joining are looked at, and its card. */
@Dependent
public class AssessmentPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "assessment.title";
    }

    @Override
    public String getPath() {
        return "/assessment/assessments";
    }

    @Override
    public String getCard() {
        return "/WEB-INF/cards/needs.xhtml";
    }

    @Override
    public int getOrder() {
        return 50;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_ASSESSMENT);
    }
}
