package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFilter;

/** Cases with open flags; for those who review flags only. */
@ApplicationScoped
public class OpenFlagsFilter implements CaseFilter {

    @Inject
    private CurrentUser currentUser;

    @Override
    public String name() {
        return "flags";
    }

    @Override
    public List<String> choices() {
        return List.of("open");
    }

    @Override
    public String condition(String value) {
        return "exists (select flag.id from Flag flag where flag.file = c and flag.closedAt is null)";
    }

    @Override
    public void bind(Query query, String value) {
        // the condition has no parameters
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.REVIEW_QUEUE);
    }
}
