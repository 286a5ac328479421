package org.homeward.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.homeward.access.Role;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.HomewardClock;

/**
 * Who is 18 is looked at once by the child-protection lead: how it goes on, and what of a child's file is still needed and
 * what is erased. The file stays a child's file, and nothing in it becomes an adult's. A file that was closed is looked at too.
 */
@ApplicationScoped
public class TurningEighteen {

    static final String TASK = "turned-18";

    @Inject
    private Tasks tasks;
    @Inject
    private HomewardClock clock;

    /** @return whether there may be more */
    @Transactional
    public boolean lookAtThoseWhoAreEighteen() {
        List<CaseFile> files = tasks.grownUpAndNotLookedAt(clock.today());
        files.forEach(file -> tasks.openFor(Role.CHILD_PROTECTION_LEAD, file, TASK, file.getId(), null, Task.BY_HAND));
        return !files.isEmpty();
    }
}
