package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.access.GuessRefused;

/**
 * Puts refused sign-ins on record without letting anybody fill the record: the first of a day from an address or at a
 * name, then the tenth, the hundredth and so on, each with its count. Each node counts for itself.
 */
@ApplicationScoped
public class RefusedGuesses {

    private static final int MOST_KEPT = 20_000;

    @Inject
    private AuditLog auditLog;
    @Inject
    private Clock clock;

    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    void count(@Observes GuessRefused guess) {
        String day = LocalDate.now(clock) + " ";
        if (counts.size() > MOST_KEPT) {
            counts.clear(); // whoever tries one name after the other shall not fill the memory
        }
        long fromThere = guess.lookedAt() ? counts.merge(day + "from " + guess.address(), 1L, Long::sum) : 0;
        long atThat = counts.merge(day + "at " + guess.at(), 1L, Long::sum);
        if (isRound(fromThere)) {
            auditLog.addGuesses(guess.key(), fromThere + " today from " + guess.address());
        } else if (atThat > 1 && isRound(atThat)) {
            auditLog.addGuesses(guess.key(), atThat + " today at one name, the last from " + guess.address());
        }
    }

    /** 1, 10, 100, … */
    private static boolean isRound(long count) {
        return String.valueOf(count).matches("10*");
    }
}
