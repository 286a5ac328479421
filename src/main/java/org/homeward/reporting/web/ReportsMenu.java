package org.homeward.reporting.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** Reports, for those who print without opening cases. */
@Dependent
public class ReportsMenu implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "reporting.reports.title";
    }

    @Override
    public String getPath() {
        return "/reporting/reports";
    }

    @Override
    public int getOrder() {
        return 60;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.PRINT_PROGRAMME_REPORT);
    }
}
