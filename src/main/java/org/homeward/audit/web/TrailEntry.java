package org.homeward.audit.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Audit» in the main menu. */
@Dependent
public class TrailEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "audit.trail.title";
    }

    @Override
    public String getPath() {
        return "/audit/trail";
    }

    @Override
    public int getOrder() {
        return 90;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.READ_AUDIT);
    }
}
