package org.homeward.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;

/** The state of the sealed audit for the data-protection officer: its head, to be kept elsewhere, and when all of it was last verified. */
@UseCase
public class SeeingTheSeals {

    @Inject
    private AuditSeals seals;
    @Inject
    private AuditChecks checks;
    @Inject
    private Clock clock;

    /** The last seal, or empty before the first. */
    @Allowed(value = Permission.READ_AUDIT, audit = false)
    public Optional<SealedHead> head() {
        return seals.last().map(AuditSeal::told);
    }

    /** The same, taken along as a file. */
    @Allowed(Permission.READ_AUDIT)
    public Optional<SealedHead> takeTheHead() {
        return head();
    }

    @Allowed(value = Permission.READ_AUDIT, audit = false)
    public Optional<AuditCheck> lastCheck() {
        return checks.last();
    }

    /** Asks that everything be verified now; one check at a time is enough. */
    @Allowed(Permission.READ_AUDIT)
    public void verify() {
        if (checks.last().filter(check -> !check.isEnded()).isEmpty()) {
            checks.add(new AuditCheck(clock.instant()));
        }
    }
}
