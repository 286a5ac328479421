package org.homeward.tasks.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Work due» in the main menu. */
@Dependent
public class WorkDueEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "tasks.work-due.title";
    }

    @Override
    public String getPath() {
        return "/tasks/work-due";
    }

    @Override
    public int getOrder() {
        return 30;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_TASKS);
    }
}
