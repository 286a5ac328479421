package org.homeward.flags;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;

/** Looks every ten minutes which flags are far too late: the first look at an urgent one has an hour. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LateFlagsByTheClock {

    @Inject
    private EscalatingLateFlags escalating;
    @Inject
    private RequestContextController request;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void everyTenMinutes() {
        boolean mine = request.activate();
        try {
            escalating.escalate();
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }
}
