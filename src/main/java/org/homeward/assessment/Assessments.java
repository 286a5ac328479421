package org.homeward.assessment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;

/** All assessments of needs and their answers. */
@Collection
public class Assessments {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(NeedsAssessment assessment) {
        em.persist(assessment);
    }

    void add(NeedAnswer answer) {
        em.persist(answer);
    }

    /** One assessment; not there without a relation to its case that the act in progress asks for. */
    NeedsAssessment open(UUID id) {
        return access.bind(em.createQuery("select a from NeedsAssessment a join fetch a.file c join fetch c.person join fetch a.begunBy"
                + " left join fetch a.completedBy where a.id = :id and " + access.condition("c"), NeedsAssessment.class))
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotThereException("assessment " + id));
    }

    /** Those of a case that was opened already, the last begun first. */
    List<NeedsAssessment> of(CaseFile file) {
        return em.createQuery("select a from NeedsAssessment a join fetch a.begunBy left join fetch a.completedBy where a.file = :file"
                + " order by a.begunAt desc, a.id desc", NeedsAssessment.class).setParameter("file", file).getResultList();
    }

    /** The last completed ones of a case that was opened already, the last begun first. */
    List<NeedsAssessment> lastCompleted(CaseFile file, int most) {
        return em.createQuery("select a from NeedsAssessment a where a.file = :file and a.completedAt is not null order by a.begunAt desc, a.id desc", NeedsAssessment.class)
                .setParameter("file", file).setMaxResults(most).getResultList();
    }

    Optional<NeedsAssessment> draft(CaseFile file) {
        return em.createQuery("select a from NeedsAssessment a where a.file = :file and a.completedAt is null", NeedsAssessment.class)
                .setParameter("file", file).getResultStream().findFirst();
    }

    /** The last one completed before that moment. */
    Optional<NeedsAssessment> lastBefore(NeedsAssessment later) {
        return of(later.getFile()).stream().filter(a -> a.isComplete() && !a.equals(later))
                .filter(a -> a.getBegunAt().isBefore(later.getBegunAt())).findFirst();
    }

    /** What the last completed assessment of a case says about one need. */
    Optional<NeedAnswer> lastAnswer(CaseFile file, String need) {
        return em.createQuery("select n from NeedAnswer n join fetch n.assessment a where a.file = :file and a.completedAt is not null and n.need = :need"
                + " order by a.completedAt desc, n.id desc", NeedAnswer.class).setParameter("file", file).setParameter("need", need)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** The answers of some assessments, by need. */
    List<NeedAnswer> answers(List<NeedsAssessment> assessments) {
        return assessments.isEmpty() ? List.of() : em.createQuery("select n from NeedAnswer n join fetch n.answeredBy"
                + " where n.assessment in :assessments order by n.need, n.id", NeedAnswer.class)
                .setParameter("assessments", assessments).getResultList();
    }
}
