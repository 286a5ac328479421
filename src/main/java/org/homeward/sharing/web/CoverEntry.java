package org.homeward.sharing.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Cover» in the main menu. */
@Dependent
public class CoverEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "sharing.cover.title";
    }

    @Override
    public String getPath() {
        return "/sharing/cover";
    }

    @Override
    public int getOrder() {
        return 55;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.COVER);
    }
}
