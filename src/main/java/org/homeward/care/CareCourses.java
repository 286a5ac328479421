package org.homeward.care;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseAccess;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;
import org.homeward.tasks.Appointment.State;

/** All courses of care and their sessions. What the act in progress may not touch is not there. */
@Collection
public class CareCourses {

    private static final String COURSE = "select k from CareCourse k join fetch k.file c join fetch k.clinician join fetch k.referredBy where ";
    private static final String SESSION = "select s from CareSession s join fetch s.course k join fetch k.file c"
            + " left join fetch s.recordedBy where ";
    private static final int MOST = 200;

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(CareCourse course) {
        em.persist(course);
    }

    void add(CareSession session) {
        em.persist(session);
    }

    CareCourse open(UUID id) {
        return access.bind(em.createQuery(COURSE + "k.id = :id and " + access.condition("c"), CareCourse.class))
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotThereException("course of care " + id));
    }

    CareSession openSession(UUID id) {
        return access.bind(em.createQuery(SESSION + "s.id = :id and " + access.condition("c"), CareSession.class))
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotThereException("session " + id));
    }

    /** The care of one case as everybody who works on it may see it. */
    public CareSummary summary(UUID caseId) {
        return new CareSummary(courses(caseId), sessions(caseId), questionnaires(caseId));
    }

    /** Newest first; the open one, if any, is therefore the first. */
    private List<CareCourse> courses(UUID caseId) {
        return access.bind(em.createQuery(COURSE + "c.id = :case and " + access.condition("c") + " order by k.referredAt desc, k.id",
                CareCourse.class)).setParameter("case", caseId).setMaxResults(MOST).getResultList();
    }

    private List<CareSession> sessions(UUID caseId) {
        return access.bind(em.createQuery(SESSION + "c.id = :case and " + access.condition("c") + " order by s.plannedOn desc, s.id desc",
                CareSession.class)).setParameter("case", caseId).setMaxResults(MOST).getResultList();
    }

    /** The days alone: that one was done may be known, which and with what result may not. */
    private List<LocalDate> questionnaires(UUID caseId) {
        return access.bind(em.createQuery("select q.answeredOn from QuestionnaireResult q join q.file c where c.id = :case and "
                + access.condition("c") + " order by q.answeredOn desc, q.id", LocalDate.class))
                .setParameter("case", caseId).setMaxResults(MOST).getResultList();
    }

    List<CareSession> planned(CareCourse course) {
        return em.createQuery("select s from CareSession s where s.course = :course and s.state = :planned order by s.plannedOn, s.id",
                CareSession.class).setParameter("course", course).setParameter("planned", State.PLANNED)
                .getResultList();
    }

    boolean anyOpen(UUID caseId) {
        return em.createQuery("select count(k) from CareCourse k where k.file.id = :case and k.endedAt is null", Long.class)
                .setParameter("case", caseId).getSingleResult() > 0;
    }
}
