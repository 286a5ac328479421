package org.homeward.sharing.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CasePanel;
import org.homeward.casefile.OpenedCase;

/** Offering a case to a colleague who is to take it over, in its side menu. */
@Dependent
public class HandOverPanel implements CasePanel {

    @Inject
    private OpenedCase openedCase;

    @Override
    public String getKey() {
        return "sharing.hand-over.title";
    }

    @Override
    public String getPath() {
        return "/sharing/hand-over";
    }

    @Override
    public int getOrder() {
        return 98;
    }

    @Override
    public boolean isOpen(CaseFile file) {
        return openedCase.may(Permission.HAND_OVER);
    }
}
