package org.homeward.casefile;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every hour whose time in a network is over. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class NetworkByTheClock {

    @Inject
    private Network network;

    @Schedule(hour = "*", minute = "50", persistent = false)
    void everyHour() {
        boolean more = true;
        while (more) {
            more = network.forgetThoseNotKept();
        }
    }
}
