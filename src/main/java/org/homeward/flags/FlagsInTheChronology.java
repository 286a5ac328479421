package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.homeward.casefile.Chronology;
import org.homeward.shared.HomewardClock;

/** What supervisors decided about flags is part of a case's chronology, for those who may read flags. */
@ApplicationScoped
public class FlagsInTheChronology {

    @Inject
    private Chronology chronology;
    @Inject
    private HomewardClock clock;

    void decided(@Observes FlagDecided event) {
        Flag flag = event.flag();
        if (event.holds()) {
            chronology.note(flag.getFile(), Chronology.FLAG, clock.today(), "code.flag-decision." + event.decision().getOutcome().code(),
                    flag.getOpening().getName(), flag);
        }
    }
}
