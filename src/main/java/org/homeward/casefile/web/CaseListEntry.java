package org.homeward.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Cases» in the main menu. */
@Dependent
public class CaseListEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "casefile.case-list.title";
    }

    @Override
    public String getPath() {
        return "/casefile/case-list";
    }

    @Override
    public int getOrder() {
        return 20;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.LIST_CASES);
    }
}
