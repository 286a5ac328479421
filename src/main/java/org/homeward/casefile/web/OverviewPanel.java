package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;

/** The first line of a case's menu. */
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
    public int getOrder() {
        return 10;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return true;
    }
}
