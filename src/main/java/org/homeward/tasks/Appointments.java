package org.homeward.tasks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/**
 * All appointments. Whoever plans one keeps its content; attendance alone is told here, where rules and lists may read
 * it. To be called inside a use case that has opened the case.
 */
@Collection
public class Appointments {

    /** The kind of a psychological care session. */
    public static final String CARE_SESSION = "care-session";

    /** The kind of the task that waits for a first session. */
    public static final String CARE_START = "care-start";
    private static final String MISSED = "missed-appointment";
    private static final int MOST = 200;

    @Inject
    private EntityManager em;
    @Inject
    private Tasks tasks;
    @Inject
    private Event<AppointmentEnded> ended;

    /**
     * Plans an appointment, or moves it to another time. It stands in the work list of {@code with} until it has an end.
     *
     * @param sourceId the row of the feature that plans it; one appointment of a kind for each
     * @param path     the page where it is written up, with its parameters
     * @param with     who keeps it; null for the case's worker
     */
    public Appointment plan(CaseFile file, String kind, UUID sourceId, Instant at, String path, UserAccount with) {
        Appointment appointment = find(kind, sourceId).orElseGet(() -> new Appointment(file, kind, sourceId, path, with));
        appointment.plan(at);
        em.persist(appointment);
        tasks.open(file, kind, sourceId, null, path, at, with);
        return appointment;
    }

    public void attended(String kind, UUID sourceId) {
        went(kind, sourceId, Appointment.State.ATTENDED);
    }

    public void late(String kind, UUID sourceId) {
        went(kind, sourceId, Appointment.State.LATE);
    }

    /** Did not come. Opens a task for the case's worker: find out why, and whether all is well. */
    public void missed(String kind, UUID sourceId) {
        Appointment appointment = went(kind, sourceId, Appointment.State.MISSED);
        tasks.open(appointment.getFile(), MISSED, appointment.getId(), null, "/casefile/log-contact?case=" + appointment.caseId());
    }

    public void cancelled(String kind, UUID sourceId) {
        went(kind, sourceId, Appointment.State.CANCELLED);
    }

    private Appointment went(String kind, UUID sourceId, Appointment.State how) {
        Appointment appointment = find(kind, sourceId).orElseThrow(() -> new NotThereException("appointment of " + sourceId));
        appointment.went(how);
        if (how == Appointment.State.CANCELLED) {
            tasks.drop(kind, sourceId);
        } else {
            tasks.done(kind, sourceId);
        }
        ended.fire(new AppointmentEnded(appointment));
        return appointment;
    }

    public Optional<Appointment> find(String kind, UUID sourceId) {
        return em.createQuery("select a from Appointment a where a.kind = :kind and a.sourceId = :source", Appointment.class)
                .setParameter("kind", kind).setParameter("source", sourceId).getResultStream().findFirst();
    }

    /** The appointments of one case, latest first, at most 200. */
    public List<Appointment> of(UUID caseId, String kind) {
        return em.createQuery("select a from Appointment a where a.file.id = :case and a.kind = :kind order by a.dueAt desc, a.id desc",
                Appointment.class).setParameter("case", caseId).setParameter("kind", kind).setMaxResults(MOST).getResultList();
    }

    /** Somebody found that the person needs care: the clock of the first session begins. */
    public void careNeeded(CaseFile file, UUID sourceId, String path) {
        tasks.open(file, CARE_START, sourceId, null, path);
    }

    /** Care has begun, or is not wanted after all. */
    public void careBegun(UUID sourceId) {
        tasks.done(CARE_START, sourceId);
    }

    /** Since when care is known to be needed and not in place; empty when it is in place or was never needed. */
    public Optional<Instant> careNeededSince(UUID caseId) {
        return careNeeded(caseId).map(Task::getOpenedAt);
    }

    /** What waits for care to begin, the first of several; empty when it is in place or was never needed. */
    public Optional<Task> careNeeded(UUID caseId) {
        return em.createQuery("select t from Task t where t.file.id = :case and t.kind = :kind and t.endedAt is null order by t.openedAt, t.id",
                Task.class).setParameter("case", caseId).setParameter("kind", CARE_START).setMaxResults(1)
                .getResultStream().findFirst();
    }
}
