package org.homeward.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Users» in the main menu. */
@Dependent
public class UsersEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "access.users.title";
    }

    @Override
    public String getPath() {
        return "/access/users";
    }

    @Override
    public int getOrder() {
        return 80;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.MANAGE_USERS);
    }
}
