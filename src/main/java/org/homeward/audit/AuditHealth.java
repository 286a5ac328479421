package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.shared.HealthCheck;
import org.homeward.shared.HomewardClock;

/** Whether what is done is sealed at once, and whether the audit was whole when it was last verified. */
@ApplicationScoped
public class AuditHealth implements HealthCheck {

    @Inject
    private AuditSeals seals;
    @Inject
    private AuditChecks checks;
    @Inject
    private HomewardClock clock;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Finding look() {
        long waiting = seals.countWaiting(clock.instant().minus(SealingTheAudit.LONGEST_ACT), clock.instant().minus(WatchingTheAudit.PATIENCE));
        Optional<AuditCheck> last = checks.lastEnded();
        if (waiting > 0) {
            return Finding.of("audit-unsealed", State.ACT, waiting);
        }
        return last.isEmpty() ? Finding.of("audit-unverified", State.WELL, seals.rows())
                : Finding.of("audit", last.get().isWhole() ? State.WELL : State.ACT, seals.rows());
    }
}
