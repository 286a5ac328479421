package org.homeward.disclosure.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Disclosures» in the main menu. */
@Dependent
public class DisclosureRegisterEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "disclosure.disclosure-register.title";
    }

    @Override
    public String getPath() {
        return "/disclosure/disclosure-register";
    }

    @Override
    public int getOrder() {
        return 92;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_DISCLOSURES);
    }
}
