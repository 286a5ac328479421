package org.homeward.flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.HomewardClock;
import org.homeward.tasks.Appointment;
import org.homeward.tasks.Appointments;
import org.homeward.tasks.Task;

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
                appointments.careNeeded(file.getId()).stream().map(this::waiting)).toList();
    }

    @Override
    public String rows(FactType fact, LocalDate today) {
        return fact == FactType.CARE_NEEDED
                ? "select case_id, id as row_id, cast(opened_at as date) as since_on, cast(null as date) as until_on from task where kind = '"
                        + Appointments.CARE_START + "' and ended_at is null and case_id" + A_PAGE
                : "select case_id, id as row_id, cast(due_at as date) as since_on, cast(due_at as date) as until_on,"
                        + " case state when 'MISSED' then 'missed' when 'CANCELLED' then 'cancelled' else 'attended' end as f_state from appointment"
                        + " where state <> 'PLANNED' and kind = '" + Appointments.CARE_SESSION + "' and case_id" + A_PAGE;
    }

    private Observation kept(Appointment appointment) {
        String state = switch (appointment.getState()) {
            case MISSED -> "missed";
            case CANCELLED -> "cancelled";
            default -> "attended";
        };
        return Observation.of(FactType.APPOINTMENT, day(appointment.getDueAt())).with("state", state).row(appointment.getId(), null, null);
    }

    private Observation waiting(Task task) {
        return Observation.of(FactType.CARE_NEEDED, day(task.getOpenedAt())).until(null).row(task.getId(), null, null);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
