package org.homeward.home.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «System health» in the main menu. */
@Dependent
public class HealthEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "home.health.title";
    }

    @Override
    public String getPath() {
        return "/home/health";
    }

    @Override
    public int getOrder() {
        return 95;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_HEALTH);
    }
}
