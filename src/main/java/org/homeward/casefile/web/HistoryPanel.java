package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;

/** What was changed, in the menu of a case. */
@Dependent
public class HistoryPanel implements CasePanel {

    @Override
    public String getKey() {
        return "casefile.history.title";
    }

    @Override
    public String getPath() {
        return "/casefile/history";
    }

    @Override
    public int getOrder() {
        return 99;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return true;
    }
}
