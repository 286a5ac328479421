package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.HomewardClock;
import org.homeward.tasks.Appointment;
import org.homeward.tasks.Appointments;

/** Attendance as facts: who came and who did not, and how long somebody waits for care. Nothing of what care is about. */
@ApplicationScoped
class AppointmentFacts implements ObservationSource {

    @Inject
    private Appointments appointments;
    @Inject
    private HomewardClock clock;

    @Override
    public Set<FactType> facts() {
        return Set.of(FactType.APPOINTMENT, FactType.CARE_NEEDED);
    }

    @Override
    public List<Observation> of(CaseFile file) {
        return Stream.concat(
                appointments.of(file.getId(), Appointments.CARE_SESSION).stream().filter(a -> a.getState() != Appointment.State.PLANNED).map(this::kept),
                appointments.careNeededSince(file.getId()).stream().map(since -> waiting(file, since))).toList();
    }

    private Observation kept(Appointment appointment) {
        String state = switch (appointment.getState()) {
            case MISSED -> "missed";
            case CANCELLED -> "cancelled";
            default -> "attended";
        };
        return Observation.of(FactType.APPOINTMENT, day(appointment.getDueAt())).with("state", state).row(appointment.getId(), null, null);
    }

    private Observation waiting(CaseFile file, Instant since) {
        UUID wait = UUID.nameUUIDFromBytes((file.getId() + "care" + since).getBytes(StandardCharsets.UTF_8));
        return Observation.of(FactType.CARE_NEEDED, day(since)).until(null).row(wait, null, null);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
