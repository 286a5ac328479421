package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;

/** The first line of a case's menu, and the summary on the overview. */
@Dependent
public class OverviewPanel implements CasePanel {

    @Override
    public String getKey() {
        return "casefile.case.title";
    }

    @Override
    public String getPath() {
        return "/casefile/case";
    }

    @Override
    public String getCard() {
        return "/WEB-INF/cards/summary.xhtml";
    }

    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return true;
    }
}
