package org.homeward.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFilter;
import org.homeward.shared.HomewardClock;

/** Narrows the case list to cases on which something is late, or due within 7 or 30 days (what is late among it). */
@ApplicationScoped
public class DueFilter implements CaseFilter {

    @Inject
    private HomewardClock clock;
    @Inject
    private CurrentUser currentUser;

    @Override
    public String name() {
        return "due";
    }

    @Override
    public List<String> choices() {
        return List.of("late", "7", "30");
    }

    @Override
    public String condition(String value) {
        return "exists (select due.id from Task due where due.file = c and due.endedAt is null and due.dueAt < :dueBefore)";
    }

    @Override
    public void bind(Query query, String value) {
        query.setParameter("dueBefore", value.equals("late") ? clock.instant() : clock.instant().plus(Long.parseLong(value), ChronoUnit.DAYS));
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.SEE_TASKS);
    }
}
