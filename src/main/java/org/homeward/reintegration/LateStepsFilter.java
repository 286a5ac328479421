package org.homeward.reintegration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.casefile.CaseFilter;
import org.homeward.shared.HomewardClock;

/** Cases in whose plan a step is late. */
@ApplicationScoped
public class LateStepsFilter implements CaseFilter {

    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public List<String> choices() {
        return List.of("late");
    }

    @Override
    public String condition(String value) {
        return "exists (select late.id from Step late where late.file = c and late.state not in :stepsEnded and late.dueOn < :stepsToday)";
    }

    @Override
    public void bind(Query query, String value) {
        query.setParameter("stepsEnded", List.of(StepState.DONE, StepState.DROPPED)).setParameter("stepsToday", clock.today());
    }

    @Override
    public boolean isOpen() {
        return currentUser.may(Permission.READ_PLAN);
    }
}
