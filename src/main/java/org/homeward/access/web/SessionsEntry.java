package org.homeward.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Who is signed in» in the main menu. */
@Dependent
public class SessionsEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "access.sessions.title";
    }

    @Override
    public String getPath() {
        return "/access/sessions";
    }

    @Override
    public int getOrder() {
        return 81;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.MANAGE_USERS);
    }
}
