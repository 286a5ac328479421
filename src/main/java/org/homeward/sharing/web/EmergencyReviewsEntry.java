package org.homeward.sharing.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** «Emergencies» in the main menu of those who judge them. */
@Dependent
public class EmergencyReviewsEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "sharing.emergency-reviews.title";
    }

    @Override
    public String getPath() {
        return "/sharing/emergency-reviews";
    }

    @Override
    public int getOrder() {
        return 45;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.REVIEW_EMERGENCY);
    }
}
