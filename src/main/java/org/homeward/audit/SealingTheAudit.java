package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.HomewardClock;

/**
 * Seals the audit rows that were committed since the last seal. Rows are written without a place, so that acts never
 * wait for one another; this gives them their places afterwards, in the order in which their commits became visible.
 * Any node may do it, one at a time.
 */
@ApplicationScoped
public class SealingTheAudit {

    /** An act that takes longer from its audit row to its commit is not sealed any more, and shows as unsealed. */
    public static final Duration LONGEST_ACT = Duration.ofHours(3);
    private static final Duration USUAL_ACT = Duration.ofMinutes(2);
    private static final int AT_ONCE = 2_000;

    @Inject
    private AuditSeals seals;
    @Inject
    private HomewardClock clock;

    /** Seals what ordinary acts left. @return how many rows */
    @Transactional
    public int seal() {
        return seal(USUAL_ACT);
    }

    /** The same for acts that took uncommonly long; asks the database more and is done less often. */
    @Transactional
    public int sealLongActs() {
        return seal(LONGEST_ACT);
    }

    private int seal(Duration longest) {
        if (waiting(longest).isEmpty()) {
            return 0;
        }
        seals.lock();
        List<AuditRow> rows = waiting(longest); // another node may have been faster
        if (!rows.isEmpty()) {
            AuditSeal last = seals.last().orElse(null);
            long place = last == null ? 1 : last.lastPlace() + 1;
            List<AuditLeaf> leaves = new ArrayList<>(rows.size());
            for (AuditRow row : rows) {
                leaves.add(new AuditLeaf(place++, row));
            }
            seals.add(new AuditSeal(last, leaves.stream().map(AuditLeaf::leaf).toList(), clock.instant()), leaves);
        }
        return rows.size();
    }

    /** Whether there may be more to seal at once. */
    static boolean isFull(int rows) {
        return rows == AT_ONCE;
    }

    /** Rows from before the last seal are only those of acts that were under way then: nothing is slipped in behind it. */
    private List<AuditRow> waiting(Duration longest) {
        Optional<Instant> sealed = seals.last().map(AuditSeal::getSealedAt);
        return seals.waiting(sealed.map(at -> at.minus(longest)).orElse(Instant.EPOCH), AT_ONCE);
    }
}
