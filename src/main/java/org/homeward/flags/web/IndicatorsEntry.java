package org.homeward.flags.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** The catalogue's line in the main menu. */
@Dependent
public class IndicatorsEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "flags.indicators.title";
    }

    @Override
    public String getPath() {
        return "/flags/indicators";
    }

    @Override
    public int getOrder() {
        return 70;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.RAISE_FLAG);
    }
}
