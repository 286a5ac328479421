package org.homeward.sharing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;

/** Looks in the night, when the last working day is over, which emergency openings nobody judged in time. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class EscalationByTheClock {

    @Inject
    private EscalatingEmergencies escalating;
    @Inject
    private RequestContextController request;

    @Schedule(hour = "0", minute = "20", persistent = false)
    void everyNight() {
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
