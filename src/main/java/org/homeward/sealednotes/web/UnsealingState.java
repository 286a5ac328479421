package org.homeward.sealednotes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.homeward.sealednotes.Unsealing;

/** Where a request stands while a page shows it. */
@Named
@RequestScoped
public class UnsealingState {

    @Inject
    private Clock clock;

    public Unsealing.State of(Unsealing unsealing) {
        return unsealing.stateAt(clock.instant());
    }
}
