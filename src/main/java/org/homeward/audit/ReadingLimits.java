package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Setting;
import org.homeward.shared.TooMuchException;

/**
 * Nobody's work needs a hundred cases in ten minutes; copying a programme does. More than 60 different cases alert the
 * supervisor and the data-protection officer ({@code homeward.reading.alert}); after 200 ({@code homeward.reading.stop})
 * no further case opens until one of them has settled the alert. Counted in the database, on whatever node they read.
 */
@ApplicationScoped
public class ReadingLimits {

    private static final Duration WITHIN = Duration.ofMinutes(10);

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

    /** The current user opened a case just now; asked before its own audit row is written. */
    public void opened() {
        UUID me = currentUser.getId();
        Reading reading = auditLog.reading(me, clock.instant().minus(WITHIN));
        if (reading.stopped()) {
            throw new TooMuchException("opening cases");
        }
        if (reading.cases() >= stopAfter) {
            alerts.raise(Alert.Kind.READING_STOPPED, me);
            throw new TooMuchException("opening cases");
        }
        if (reading.cases() == alertAfter) {
            alerts.raise(Alert.Kind.MANY_CASES_OPENED, me);
        }
    }
}
