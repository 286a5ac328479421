package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Register» in the main menu. */
@Dependent
public class RegisterEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "casefile.register.menu";
    }

    @Override
    public String getPath() {
        return "/casefile/register";
    }

    @Override
    public int getOrder() {
        return 25;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.REGISTER);
    }
}
