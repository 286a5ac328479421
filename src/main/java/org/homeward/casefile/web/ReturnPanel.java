package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** Return and status in the menu of a case. */
@Dependent
public class ReturnPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

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
        return openedCase.may(Permission.READ_RETURN);
    }
}
