package org.homeward.audit.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Alerts» in the main menu. */
@Dependent
public class AlertsEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "audit.alerts.title";
    }

    @Override
    public String getPath() {
        return "/audit/alerts";
    }

    @Override
    public int getOrder() {
        return 95;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_ALERTS);
    }
}
