package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;

/** Return and status in the menu of a case. */
@Dependent
public class ReturnPanel implements CasePanel {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "casefile.return.title";
    }

    @Override
    public String getPath() {
        return "/casefile/return";
    }

    @Override
    public int getOrder() {
        return 40;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return currentUser.may(Permission.OPEN_CASE);
    }
}
