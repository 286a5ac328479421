package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** What was changed, in the menu of a case. */
@Dependent
public class HistoryPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

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
        return openedCase.may(Permission.READ_STORY);
    }
}
