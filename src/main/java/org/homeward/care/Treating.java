package org.homeward.care;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.shared.CodeLists;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;
import org.homeward.tasks.Appointment.State;
import org.homeward.tasks.Appointments;
import org.homeward.tasks.Tasks;

/** The clinician's course of care: taking it on, sessions, ending it. Rules elsewhere learn who came and who did not, nothing more. */
@UseCase
public class Treating {

    private static final int MOST_SESSIONS = 60;

    @Inject
    private CareCourses courses;
    @Inject
    private ClinicalRecords records;
    @Inject
    private CodeLists codeLists;
    @Inject
    private Tasks tasks;
    @Inject
    private Appointments appointments;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /**
     * Takes the referral on.
     *
     * @param modality a code of {@code care-modality}
     * @param sessions how many were agreed, 1 to 60; null when that is open
     */
    @Allowed(Permission.CLINICAL_WORK)
    public CareCourse accept(UUID courseId, String modality, Integer sessions) {
        CareCourse course = courses.open(courseId);
        new Refusals().when(!codeLists.has("care-modality", modality), "modality", "general.required")
                .when(sessions != null && (sessions < 1 || sessions > MOST_SESSIONS), "sessions", "care.accept.sessions-range", MOST_SESSIONS)
                .when(course.getStep() != CareStep.REFERRED, "", "care.accept.already").orElseGoOn();
        course.accept(modality, sessions, clock.instant());
        tasks.done(ReferringToCare.ACCEPTING, courseId);
        return course;
    }

    /** Plans a session; a day in the past is for one that was held unplanned. */
    @Allowed(Permission.CLINICAL_WORK)
    public CareSession plan(UUID courseId, LocalDate on) {
        CareCourse course = courses.open(courseId);
        new Refusals().when(on == null, "plannedOn", "general.required").addAll(planning(course, on, "plannedOn").list()).orElseGoOn();
        return planned(course, on);
    }

    /** Writes up a planned session and, if told so, plans the next. */
    @Allowed(Permission.CLINICAL_WORK)
    public CareSession record(UUID sessionId, SessionAsHeld told) {
        CareSession session = courses.openSession(sessionId);
        boolean held = told.state() == State.ATTENDED || told.state() == State.LATE;
        new Refusals().when(told.state() == null || told.state() == State.PLANNED, "attendance", "general.required")
                .when(held && session.getPlannedOn().isAfter(clock.today()), "attendance", "care.session.not-yet")
                .when(held && !codeLists.has("language", told.spoken()), "spoken", "general.required")
                .when(held && !codeLists.has("care-interpreter", told.interpreter()), "interpreter", "general.required")
                .when(!codeLists.of("care-present").containsAll(told.present()), "present", "general.required")
                .fits(told.summary(), "summary", 500).fits(told.note(), "note", ClinicalNote.LONGEST)
                .addAll(planning(session.getCourse(), told.nextOn(), "nextOn").list())
                .when(!session.isPlanned(), "", "care.session.written-up").orElseGoOn();
        session.record(told, currentUser.account(), clock.instant());
        tellWhoCame(session);
        if (told.note() != null) {
            records.add(new ClinicalNote(session, told.note(), currentUser.account(), clock.instant()));
        }
        if (told.nextOn() != null) {
            planned(session.getCourse(), told.nextOn());
        }
        return session;
    }

    /** Adds to the notes of a session that was written up; what stands there stays. */
    @Allowed(Permission.CLINICAL_WORK)
    public CareSession addNote(UUID sessionId, String words) {
        CareSession session = courses.openSession(sessionId);
        new Refusals().required(words, "note", ClinicalNote.LONGEST).orElseGoOn();
        records.add(new ClinicalNote(session, words, currentUser.account(), clock.instant()));
        return session;
    }

    /**
     * Ends the care, or hands the referral back. Sessions still planned are cancelled.
     *
     * @param why   a code of {@code care-end}
     * @param words for the whole team, at most 2,000 characters, or null
     */
    @Allowed(Permission.CLINICAL_WORK)
    public CareCourse end(UUID courseId, String why, String words) {
        CareCourse course = courses.open(courseId);
        new Refusals().when(!codeLists.has("care-end", why), "why", "general.required").fits(words, "words", 2_000)
                .when(!course.isOpen(), "", "care.end.already").orElseGoOn();
        for (CareSession session : courses.planned(course)) {
            session.record(new SessionAsHeld(State.CANCELLED, null, null, null, null, null, null), currentUser.account(), clock.instant());
            tellWhoCame(session);
        }
        course.end(why, words, clock.instant());
        tasks.drop(ReferringToCare.ACCEPTING, courseId);
        appointments.careBegun(courseId);
        return course;
    }

    private Refusals planning(CareCourse course, LocalDate on, String field) {
        return new Refusals().when(on != null && on.isAfter(clock.today().plusYears(1)), field, "care.session.too-far")
                .when(on != null && !course.isOpen(), field, "care.end.already")
                .when(on != null && course.getStep() == CareStep.REFERRED, field, "care.session.accept-first");
    }

    private CareSession planned(CareCourse course, LocalDate on) {
        CareSession session = new CareSession(course, on);
        courses.add(session);
        appointments.plan(course.getFile(), Appointments.CARE_SESSION, session.getId(), clock.endOf(on),
                "/care/session?case=" + course.caseId() + "&id=" + session.getId(), course.getClinician());
        return session;
    }

    private void tellWhoCame(CareSession session) {
        String kind = Appointments.CARE_SESSION;
        switch (session.getState()) {
            case ATTENDED -> appointments.attended(kind, session.getId());
            case LATE -> appointments.late(kind, session.getId());
            case MISSED -> appointments.missed(kind, session.getId());
            default -> appointments.cancelled(kind, session.getId());
        }
        if (session.isHeld()) {
            appointments.careBegun(session.getCourse().getId());
        }
    }
}
