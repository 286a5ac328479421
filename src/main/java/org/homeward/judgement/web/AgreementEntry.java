package org.homeward.judgement.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** The line of the main menu that leads to how far two people agree. */
@Dependent
public class AgreementEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "judgement.agreement.title";
    }

    @Override
    public String getPath() {
        return "/judgement/agreement";
    }

    @Override
    public int getOrder() {
        return 72;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_AGREEMENT);
    }
}
