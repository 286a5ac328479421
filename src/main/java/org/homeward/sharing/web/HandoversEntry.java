package org.homeward.sharing.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Handovers» in the main menu. */
@Dependent
public class HandoversEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "sharing.handovers.title";
    }

    @Override
    public String getPath() {
        return "/sharing/handovers";
    }

    @Override
    public int getOrder() {
        return 26;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_HANDOVERS);
    }
}
