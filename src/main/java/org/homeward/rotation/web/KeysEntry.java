package org.homeward.rotation.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Keys» in the main menu. */
@Dependent
public class KeysEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "rotation.keys.title";
    }

    @Override
    public String getPath() {
        return "/rotation/keys";
    }

    @Override
    public int getOrder() {
        return 96;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.MANAGE_KEYS);
    }
}
