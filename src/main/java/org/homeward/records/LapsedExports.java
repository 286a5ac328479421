package org.homeward.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.homeward.shared.HomewardClock;

/** Forgets who was looked for in lists that nobody took out in time. */
@ApplicationScoped
public class LapsedExports {

    @Inject
    private ExportRequests requests;
    @Inject
    private HomewardClock clock;

    @Transactional
    public void forget() {
        requests.lapsed(clock.instant().minus(ExportRequest.READY)).forEach(ExportRequest::forgetWhoWasLookedFor);
    }
}
