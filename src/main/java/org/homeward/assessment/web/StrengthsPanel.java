package org.homeward.assessment.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseLink;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** The card of strengths, right beside that of flags, so that nobody reads the one without the other. */
@Dependent
public class StrengthsPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "assessment.strengths.title";
    }

    @Override
    public String getPath() {
        return null;
    }

    @Override
    public String getCard() {
        return "/WEB-INF/cards/strengths.xhtml";
    }

    @Override
    public List<CaseLink> adds(CaseFile file) {
        return openedCase.may(Permission.ASSESS) ? List.of(new CaseLink("assessment.record-strength.title", "/assessment/strengths")) : List.of();
    }

    @Override
    public int getOrder() {
        return 81;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_ASSESSMENT);
    }
}
