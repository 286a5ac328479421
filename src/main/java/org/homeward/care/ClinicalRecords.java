package org.homeward.care;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseAccess;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All clinical notes and answered questionnaires. Not public: nobody outside this feature can ask. */
@Collection
@Clinical
class ClinicalRecords {

    private static final int MOST = 200;

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(ClinicalNote note) {
        em.persist(note);
    }

    void add(QuestionnaireResult result) {
        em.persist(result);
    }

    void add(Experience experience) {
        em.persist(experience);
    }

    /** What the person told of what they lived through, the latest first. */
    List<Experience> experiences(UUID caseId) {
        return access.bind(em.createQuery("select x from Experience x join fetch x.writtenBy join x.file c where c.id = :case and " + access.condition("c")
                + " order by x.toldOn desc, x.id desc", Experience.class)).setParameter("case", caseId).setMaxResults(MOST).getResultList();
    }

    /** One entry of those; not there without a relation to its case that the act in progress asks for. */
    Experience experience(UUID id) {
        return access.bind(em.createQuery("select x from Experience x join fetch x.writtenBy join fetch x.file c where x.id = :id and "
                + access.condition("c"), Experience.class)).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotThereException("experience " + id));
    }

    List<ClinicalNote> notes(UUID caseId) {
        return access.bind(em.createQuery("select n from ClinicalNote n join fetch n.session s join fetch n.writtenBy join s.course k join k.file c"
                + " where c.id = :case and " + access.condition("c") + " order by n.writtenAt, n.id", ClinicalNote.class))
                .setParameter("case", caseId).setMaxResults(MOST).getResultList();
    }

    QuestionnaireResult open(UUID id) {
        return access.bind(em.createQuery("select q from QuestionnaireResult q join fetch q.file c join fetch q.enteredBy where q.id = :id and "
                + access.condition("c"), QuestionnaireResult.class)).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotThereException("result " + id));
    }

    /** Every questionnaire of the case, oldest first. */
    List<QuestionnaireResult> results(UUID caseId) {
        return access.bind(em.createQuery("select q from QuestionnaireResult q join q.file c where c.id = :case and "
                + access.condition("c") + " order by q.answeredOn, q.enteredAt, q.id", QuestionnaireResult.class))
                .setParameter("case", caseId).setMaxResults(MOST).getResultList();
    }
}
