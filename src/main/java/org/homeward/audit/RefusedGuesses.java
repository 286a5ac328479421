package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.homeward.access.GuessRefused;

/**
 * Puts refused sign-ins on record without letting anybody fill the record: the first of a day from an address or at a
 * name, then the tenth, the hundredth and so on, each with its count. Each node counts for itself. When guesses begin to be
 * slowed down, the data-protection officer is alerted.
 */
@ApplicationScoped
public class RefusedGuesses {

    /** So many counts are kept; then they begin anew, so that whoever tries a million names fills no memory. */
    private static final int MOST_KEPT = 20_000;

    @Inject
    private AuditLog auditLog;
    @Inject
    private Alerts alerts;
    @Inject
    private Clock clock;

    private final AtomicBoolean alerting = new AtomicBoolean();
    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    void count(@Observes GuessRefused guess) {
        String day = LocalDate.now(clock) + " ";
        if (counts.size() > MOST_KEPT) {
            counts.clear();
        }
        long fromThere = guess.lookedAt() ? counts.merge(day + "from " + guess.address(), 1L, Long::sum) : 0;
        long atThat = counts.merge(day + "at " + guess.at(), 1L, Long::sum);
        if (!guess.lookedAt()) {
            alert();
        }
        if (isRound(fromThere)) {
            auditLog.addGuesses(guess.key(), fromThere + " today from " + guess.address());
        } else if (atThat > 1 && isRound(atThat)) {
            auditLog.addGuesses(guess.key(), atThat + " today at one name, the last from " + guess.address());
        }
    }

    /** One at a time: while one guess raises the alert, those beside it need not. */
    private void alert() {
        if (alerting.compareAndSet(false, true)) {
            try {
                alerts.raiseNowAndThen(Alert.Kind.SIGN_INS_SLOWED, null);
            } finally {
                alerting.set(false);
            }
        }
    }

    /** 1, 10, 100, … */
    private static boolean isRound(long count) {
        return String.valueOf(count).matches("10*");
    }
}
