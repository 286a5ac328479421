package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.HomewardClock;

/** Looks after the sealed audit in the background: that nothing waits long for its seal, and, when asked and once a day, that all of it is whole. */
@ApplicationScoped
public class WatchingTheAudit {

    /** What is older than this and not sealed is not on its way any more. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    private AuditSeals seals;
    @Inject
    private AuditChecks checks;
    @Inject
    private Alerts alerts;
    @Inject
    private HomewardClock clock;

    /** Alerts when something waits too long. @return how many rows do */
    @Transactional
    public long unsealed() {
        Instant now = clock.instant();
        long waiting = seals.countWaiting(now.minus(SealingTheAudit.LONGEST_ACT), now.minus(PATIENCE));
        if (waiting > 0) {
            alerts.raise(Alert.Kind.AUDIT_UNSEALED, null);
        }
        return waiting;
    }

    /** Asks for a check when the last one is a day old. */
    @Transactional
    public void daily() {
        if (checks.last().filter(c -> c.getAskedAt().isAfter(clock.instant().minus(A_DAY))).isEmpty()) {
            checks.add(new AuditCheck(clock.instant()));
        }
    }

    /** Does the check that somebody asked for, if any; may take a minute for some million rows. */
    @Transactional
    public void check() {
        checks.take(seals.rows()).ifPresent(this::check);
    }

    private void check(UUID id) {
        List<SealedHead> heads = HeadFiles.left();
        boolean whole = false;
        try {
            AuditVerifier.Report report = seals.verify(heads, clock.instant().minus(PATIENCE), rows -> checks.reached(id, rows));
            checks.end(id, report);
            whole = report.isWhole();
        } finally { // an audit that cannot even be read to its end is not whole either
            if (!whole) {
                alerts.raise(Alert.Kind.AUDIT_NOT_WHOLE, null);
            }
        }
    }
}
