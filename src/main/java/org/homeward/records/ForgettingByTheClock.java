package org.homeward.records;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every hour which lists were not taken out in time. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgettingByTheClock {

    @Inject
    private LapsedExports lapsed;

    @Schedule(hour = "*", minute = "40", persistent = false)
    void everyHour() {
        lapsed.forget();
    }
}
