package org.homeward.reintegration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.casefile.CaseAccess;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;
import org.homeward.shared.NotThereException;
import org.homeward.shared.OfACase;

/** All plans: goals, steps, talks and outcomes. What is asked of a case is for whoever has opened the case already. */
@Collection
public class Plans {

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    void add(OfACase part) {
        em.persist(part);
    }

    /** One goal; not there without a relation to its case that the act in progress asks for. */
    Goal goal(UUID id) {
        return open(Goal.class, id);
    }

    Step step(UUID id) {
        return open(Step.class, id);
    }

    private <T> T open(Class<T> kind, UUID id) {
        String name = kind.getSimpleName();
        return access.bind(em.createQuery("select p from " + name + " p join fetch p.file c join fetch c.person where p.id = :id and "
                + access.condition("c"), kind)).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotThereException(name + " " + id));
    }

    /** The first added first. */
    public List<Goal> goalsOf(CaseFile file) {
        return em.createQuery("select g from Goal g join fetch g.addedBy where g.file = :file order by g.addedAt, g.id", Goal.class)
                .setParameter("file", file).getResultList();
    }

    /** The first due first, those without a day last. */
    public List<Step> stepsOf(CaseFile file) {
        return em.createQuery("select s from Step s join fetch s.addedBy left join fetch s.goal where s.file = :file"
                + " order by case when s.dueOn is null then 1 else 0 end, s.dueOn, s.addedAt, s.id", Step.class)
                .setParameter("file", file).getResultList();
    }

    List<Step> openStepsOf(Goal goal) {
        return em.createQuery("select s from Step s where s.goal = :goal and s.state not in :ended order by s.addedAt, s.id", Step.class)
                .setParameter("goal", goal).setParameter("ended", List.of(StepState.DONE, StepState.DROPPED)).getResultList();
    }

    /** The last first. */
    public List<PlanTalk> talksOf(CaseFile file) {
        return em.createQuery("select t from PlanTalk t join fetch t.recordedBy where t.file = :file order by t.recordedAt desc, t.id desc",
                PlanTalk.class).setParameter("file", file).getResultList();
    }

    Optional<PlanOutcome> lastOutcomeOf(CaseFile file) {
        return em.createQuery("select o from PlanOutcome o join fetch o.recordedBy where o.file = :file order by o.recordedAt desc, o.id desc",
                PlanOutcome.class).setParameter("file", file).setMaxResults(1).getResultStream().findFirst();
    }
}
