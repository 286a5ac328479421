package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.the;
import static org.homeward.tasks.Appointments.CARE_SESSION;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.World;

class AppointmentTest {

    private static final UUID SESSION = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Instant TOMORROW = NOON.plus(1, ChronoUnit.DAYS);

    private static UUID aPlannedSession() {
        UUID id = CaseFileFixture.anOpenCase();
        TaskFixture.on(id, NOON, file -> the(Appointments.class).plan(file, CARE_SESSION, SESSION, TOMORROW, "/care/session?case=" + id, null));
        return id;
    }

    private static List<Object> openKinds() {
        return World.sql("select kind from task where ended_at is null order by kind");
    }

    @DatabaseTest
    void a_planned_session_is_due_work_until_it_is_written_up() {
        UUID id = aPlannedSession();
        assertThat(openKinds()).containsExactly(CARE_SESSION);
        TaskFixture.on(id, TOMORROW, file -> the(Appointments.class).late(CARE_SESSION, SESSION));
        assertThat(openKinds()).isEmpty();
        assertThat(World.sql("select state from appointment")).containsExactly("LATE");
    }

    @DatabaseTest
    void planning_it_again_moves_it() {
        UUID id = aPlannedSession();
        Instant later = TOMORROW.plus(3, ChronoUnit.DAYS);
        TaskFixture.on(id, NOON, file -> the(Appointments.class).plan(file, CARE_SESSION, SESSION, later, "/care/session?case=" + id, null));
        Appointment only = World.as("worker", () -> the(Appointments.class).of(id, CARE_SESSION)).get(0);
        assertThat(only.getDueAt()).isEqualTo(later);
        assertThat(openKinds()).containsExactly(CARE_SESSION);
    }

    @DatabaseTest
    void somebody_who_did_not_come_is_asked_why() {
        UUID id = aPlannedSession();
        TaskFixture.on(id, TOMORROW, file -> the(Appointments.class).missed(CARE_SESSION, SESSION));
        assertThat(openKinds()).containsExactly("missed-appointment");
    }

    @DatabaseTest
    void a_cancelled_session_asks_nothing_of_anybody() {
        UUID id = aPlannedSession();
        TaskFixture.on(id, TOMORROW, file -> the(Appointments.class).cancelled(CARE_SESSION, SESSION));
        assertThat(openKinds()).isEmpty();
    }

    @DatabaseTest
    void care_is_needed_since_somebody_found_so_until_it_begins() {
        UUID id = CaseFileFixture.anOpenCase();
        TaskFixture.on(id, NOON, file -> the(Appointments.class).careNeeded(file, SESSION, "/care/care?case=" + id));
        assertThat(World.as("worker", () -> the(Appointments.class).careNeededSince(id))).contains(NOON);
        TaskFixture.on(id, TOMORROW, file -> the(Appointments.class).careBegun(SESSION));
        assertThat(World.as("worker", () -> the(Appointments.class).careNeededSince(id))).isEmpty();
    }
}
