package org.homeward.reintegration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.shared.HomewardClock;

/** The plan as the person reads it, on the screen turned towards them or on paper to sign: nobody else's, nothing of ours. */
@Named
@RequestScoped
@Allowed(Permission.READ_PLAN)
public class ShowPlanPage {

    @Inject
    private HomewardClock clock;

    public LocalDate getToday() {
        return clock.today();
    }
}
