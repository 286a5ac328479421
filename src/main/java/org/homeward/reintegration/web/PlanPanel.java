package org.homeward.reintegration.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseLink;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** The plan in the menu of a case, and its progress on the overview. */
@Dependent
public class PlanPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "reintegration.plan.title";
    }

    @Override
    public String getPath() {
        return "/reintegration/plan";
    }

    @Override
    public String getCard() {
        return "/WEB-INF/cards/plan.xhtml";
    }

    @Override
    public List<CaseLink> adds(CaseFile file) {
        return openedCase.may(Permission.PLAN) ? List.of(new CaseLink("reintegration.add-goal.title", "/reintegration/add-goal")) : List.of();
    }

    @Override
    public int getOrder() {
        return 70;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.READ_PLAN);
    }
}
