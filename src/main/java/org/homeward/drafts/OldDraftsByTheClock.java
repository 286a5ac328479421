package org.homeward.drafts;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every night for drafts to throw away. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OldDraftsByTheClock {

    @Inject
    private OldDrafts oldDrafts;

    @Schedule(hour = "2", minute = "20", persistent = false)
    void everyNight() {
        oldDrafts.forget();
    }
}
