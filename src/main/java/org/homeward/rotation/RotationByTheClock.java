package org.homeward.rotation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;

/** Looks every half minute whether a change of keys is under way, and does what is left of it; also after a restart. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RotationByTheClock {

    @Inject
    private SealingAgain sealing;
    @Inject
    private RequestContextController request;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void everyHalfMinute() {
        boolean mine = request.activate();
        try {
            boolean more = true;
            while (more) {
                more = sealing.nextStretch();
            }
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }
}
