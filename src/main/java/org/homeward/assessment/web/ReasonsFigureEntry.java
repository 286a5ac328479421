package org.homeward.assessment.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** The line of the main menu that leads to the reasons for joining that did not change. */
@Dependent
public class ReasonsFigureEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "assessment.reasons-figure.title";
    }

    @Override
    public String getPath() {
        return "/assessment/reasons-figure";
    }

    @Override
    public int getOrder() {
        return 74;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_REASONS_FIGURE);
    }
}
