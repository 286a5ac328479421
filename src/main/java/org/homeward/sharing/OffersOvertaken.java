package org.homeward.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import org.homeward.access.CurrentUser;
import org.homeward.casefile.CaseAssigned;
import org.homeward.shared.HomewardClock;

/** Ends the offer of a case that went to another worker meanwhile. */
@ApplicationScoped
public class OffersOvertaken {

    @Inject
    private Handovers handovers;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    void assigned(@Observes CaseAssigned event) {
        handovers.waitingOf(event.file()).filter(h -> !Objects.equals(h.getGiver(), event.file().getWorker()))
                .ifPresent(h -> h.end(Handover.State.OVERTAKEN, null, currentUser.account(), clock.instant()));
    }
}
