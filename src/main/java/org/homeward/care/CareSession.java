package org.homeward.care;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;
import org.homeward.tasks.Appointment.State;

/**
 * One meeting of the person and the clinician: planned for a day, then held, held late, missed or cancelled. Whether it
 * took place and a few words meant for the team are kept here; what was said is a {@link ClinicalNote} apart.
 */
@jakarta.persistence.Entity
@Table(name = "care_session")
public class CareSession extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id")
    @Holds(C0) private CareCourse course;

    @Column(name = "planned_on", nullable = false)
    @Holds(C0) private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private State state = State.PLANNED;

    /** The language spoken: a code of {@code language}. */
    @Column(name = "spoken")
    @Holds(C0) private String spoken;

    /** A code of {@code care-interpreter}. */
    @Column(name = "interpreter")
    @Holds(C0) private String interpreter;

    /** Who else was in the room: codes of {@code care-present}, separated by commas. */
    @Column(name = "present")
    @Holds(C2) private String present;

    /** A few words that the whole team may read, or null. */
    @Column(name = "summary")
    @Holds(C2) private String summary;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    @Holds(C0) private UserAccount recordedBy;

    @Column(name = "recorded_at")
    @Holds(C0) private Instant recordedAt;

    protected CareSession() {
    }

    CareSession(CareCourse course, LocalDate plannedOn) {
        super(Ids.next());
        this.course = course;
        this.plannedOn = plannedOn;
    }

    void record(SessionAsHeld told, UserAccount by, Instant now) {
        state = told.state();
        summary = told.summary();
        recordedBy = by;
        recordedAt = now;
        if (isHeld()) {
            spoken = told.spoken();
            interpreter = told.interpreter();
            present = String.join(",", told.present());
            course.held(plannedOn);
        }
    }

    public boolean isHeld() {
        return state == State.ATTENDED || state == State.LATE;
    }

    public boolean isPlanned() {
        return state == State.PLANNED;
    }

    @Override
    public UUID caseId() {
        return course.caseId();
    }

    public CareCourse getCourse() {
        return course;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public State getState() {
        return state;
    }

    public String getSpoken() {
        return spoken;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public String getPresent() {
        return present;
    }

    public String getSummary() {
        return summary;
    }

    public UserAccount getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
