package org.homeward.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFilter;

/** Narrows the case list to people of whom a reason for joining did not change in six months. */
@ApplicationScoped
public class UnchangedDriversFilter implements CaseFilter {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String name() {
        return "unchanged-reason";
    }

    @Override
    public String condition(String value) {
        return UnchangedDrivers.condition();
    }

    @Override
    public void bind(Query query, String value) {
        // the condition has no parameters
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.READ_ASSESSMENT);
    }
}
