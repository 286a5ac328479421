package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.shared.HomewardClock;

/** Looks after the sealed audit in the background: that nothing waits long for its seal, and, when asked and once a day, that all of it is whole. */
@ApplicationScoped
public class WatchingTheAudit {

    /** What is older than this and not sealed is not on its way any more. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = Logger.getLogger(WatchingTheAudit.class.getName());
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
        AuditVerifier.Report report = verified(id);
        checks.end(id, report);
        if (!report.isWhole()) {
            alerts.raise(Alert.Kind.AUDIT_NOT_WHOLE, null);
        }
    }

    /** Whoever tampers so that verifying stumbles shall not be safe by that. */
    private AuditVerifier.Report verified(UUID id) {
        try {
            return seals.verify(HeadFiles.left(), clock.instant().minus(PATIENCE), rows -> checks.reached(id, rows));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the audit cannot be read to its end", e);
            return AuditVerifier.Report.NOT_READABLE;
        }
    }
}
