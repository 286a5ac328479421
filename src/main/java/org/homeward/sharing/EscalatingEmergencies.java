package org.homeward.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.homeward.audit.Alert;
import org.homeward.audit.Alerts;
import org.homeward.shared.HealthCheck;
import org.homeward.shared.HomewardClock;

/** An emergency opening that nobody judged in time goes to the data-protection officer as an alert, once; administrators see how many wait. */
@ApplicationScoped
public class EscalatingEmergencies implements HealthCheck {

    @Inject
    private EmergencyOpenings openings;
    @Inject
    private Alerts alerts;
    @Inject
    private HomewardClock clock;

    /** @return how many were escalated just now */
    @Transactional
    public int escalate() {
        Instant now = clock.instant();
        List<EmergencyOpening> overdue = openings.toEscalate(now);
        for (EmergencyOpening opening : overdue) {
            opening.escalate(now);
            alerts.raise(Alert.Kind.EMERGENCY_NOT_JUDGED, null);
        }
        return overdue.size();
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Finding look() {
        long overdue = openings.overdue(clock.instant());
        return Finding.of("emergencies", overdue == 0 ? State.WELL : State.LOOK, overdue);
    }
}
