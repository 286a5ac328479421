package org.homeward.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Roles» in the main menu. */
@Dependent
public class RolesEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "access.roles.title";
    }

    @Override
    public String getPath() {
        return "/access/roles";
    }

    @Override
    public int getOrder() {
        return 82;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_ROLES);
    }
}
