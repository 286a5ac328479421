package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Setting;
import org.homeward.shared.TooMuchException;

/**
 * Nobody's work needs a hundred cases in ten minutes; copying a programme does. More than 60 different cases, 120 searches
 * or 30 prints and files alert the supervisor and the data-protection officer, and again every quarter of an hour that it
 * goes on ({@code homeward.reading.alert} is the first number, the others follow it); after 200 cases, 400 searches or 100 prints ({@code homeward.reading.stop}) all three are
 * refused until one of them has settled the alert. Counted in the database, on whatever node they read.
 */
@ApplicationScoped
public class ReadingLimits {

    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final Map<AuditKind, Alert.Kind> ALERTS = Map.of(AuditKind.OPENED, Alert.Kind.MANY_CASES_OPENED, AuditKind.SEARCHED, Alert.Kind.MANY_SEARCHES,
            AuditKind.TAKEN_OUT, Alert.Kind.MUCH_TAKEN_OUT);

    @Inject
    private AuditLog auditLog;
    @Inject
    private Alerts alerts;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    private final long alertAfter = Setting.of("homeward.reading.alert").map(Long::parseLong).orElse(60L);
    private final long stopAfter = Setting.of("homeward.reading.stop").map(Long::parseLong).orElse(200L);

    /** The current user did this just now; asked before its own audit row is written. */
    void demand(String act) {
        AuditKind.of(act).filter(ALERTS::containsKey).ifPresent(this::demand);
    }

    private void demand(AuditKind kind) {
        UUID me = currentUser.getId();
        Reading reading = auditLog.reading(me, kind, clock.instant().minus(WITHIN));
        if (reading.stopped()) {
            throw new TooMuchException(kind.name());
        }
        if (reading.times() >= most(kind, stopAfter)) {
            alerts.raise(Alert.Kind.READING_STOPPED, me);
            throw new TooMuchException(kind.name());
        }
        if (reading.times() >= most(kind, alertAfter)) {
            alerts.raiseNowAndThen(ALERTS.get(kind), me);
        }
    }

    /** Twice as many searches as cases, half as many prints. */
    private static long most(AuditKind kind, long cases) {
        return switch (kind) {
            case SEARCHED -> 2 * cases;
            case TAKEN_OUT -> cases / 2;
            default -> cases;
        };
    }
}
