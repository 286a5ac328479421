package org.homeward.sharing.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Shared with me» in the main menu. */
@Dependent
public class SharedWithMeEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "sharing.shared-with-me.title";
    }

    @Override
    public String getPath() {
        return "/sharing/shared-with-me";
    }

    @Override
    public int getOrder() {
        return 25;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_SHARED);
    }
}
