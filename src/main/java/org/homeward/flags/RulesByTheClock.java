package org.homeward.flags;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.homeward.shared.HomewardClock;

/** Looks every minute whether the day's pass of the rules is done, and does what is left of it: at midnight, after a stop, and when somebody asked for it. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RulesByTheClock {

    @Inject
    private RunningTheRules running;
    @Inject
    private HomewardClock clock;
    @Inject
    private RequestContextController request;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        boolean mine = request.activate();
        try {
            LocalDate today = clock.today();
            boolean more = true;
            while (more) {
                more = running.nextPage(today);
            }
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }
}
