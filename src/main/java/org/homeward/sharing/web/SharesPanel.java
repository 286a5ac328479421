package org.homeward.sharing.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** With whom a case is shared, in its side menu. */
@Dependent
public class SharesPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "sharing.shares.title";
    }

    @Override
    public String getPath() {
        return "/sharing/shares";
    }

    @Override
    public int getOrder() {
        return 97;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.SHARE_CASE);
    }
}
