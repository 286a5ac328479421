package org.homeward.care.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.shared.web.MenuEntry;

/** The open safety steps of the whole programme, for a clinical lead, who has to close them. */
@Dependent
public class SafetyMenuEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "care.safety-steps.title";
    }

    @Override
    public String getPath() {
        return "/care/safety-steps";
    }

    @Override
    public int getOrder() {
        return 35;
    }

    @Override
    public boolean isOpen() {
        return currentUser.isClinicalLead();
    }
}
