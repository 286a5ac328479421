package org.homeward.home.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Team» in the main menu. */
@Dependent
public class TeamEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "home.team.title";
    }

    @Override
    public String getPath() {
        return "/home/team";
    }

    @Override
    public int getOrder() {
        return 50;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_TEAM);
    }
}
