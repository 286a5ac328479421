package org.homeward.records.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.shared.web.MenuEntry;

/** The requests' line in the main menu. */
@Dependent
public class RequestsEntry implements MenuEntry {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String getKey() {
        return "records.requests.title";
    }

    @Override
    public String getPath() {
        return "/records/requests";
    }

    @Override
    public int getOrder() {
        return 45;
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_REQUESTS);
    }
}
