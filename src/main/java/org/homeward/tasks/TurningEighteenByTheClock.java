package org.homeward.tasks;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;

/** Looks every night who is 18 now. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class TurningEighteenByTheClock {

    @Inject
    private TurningEighteen turningEighteen;
    @Inject
    private RequestContextController request;

    @Schedule(hour = "2", minute = "20", persistent = false)
    void everyNight() {
        boolean mine = request.activate();
        try {
            boolean more = true;
            while (more) {
                more = turningEighteen.lookAtThoseWhoAreEighteen();
            }
        } finally {
            if (mine) {
                request.deactivate();
            }
        }
    }
}
