package org.homeward.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.homeward.tasks.Clocks;

/**
 * Settles which judgements are made twice: about one in ten by chance, and one for certain when none was drawn for as
 * long as the clock {@code double-rating} says. It is settled before a word is written and told to nobody until the
 * judgement is finished, so that neither the case nor the words nor the hour can steer it.
 */
@ApplicationScoped
class Draw {

    static final int ONE_IN = 10;

    @Inject
    private Judgements judgements;
    @Inject
    private Clocks clocks;

    boolean next(Instant now) {
        return isDrawn(new SecureRandom(), judgements.lastDrawn().map(last -> clocks.due("double-rating", last)), now);
    }

    /** @param due when the next one is drawn for certain; empty when none ever was */
    static boolean isDrawn(RandomGenerator chance, Optional<Instant> due, Instant now) {
        return due.isEmpty() || !now.isBefore(due.get()) || chance.nextInt(ONE_IN) == 0;
    }
}
