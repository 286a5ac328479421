package org.homeward.flags;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.casefile.Stage;
import org.homeward.shared.Collection;

/** The daily passes of the rules, and the open cases in the order in which a pass meets them. */
@Collection
public class RulesPasses {

    private static final List<Stage> OVER = List.of(Stage.CLOSED, Stage.TRANSFERRED, Stage.DECLINED, Stage.DUPLICATE);

    @Inject
    private EntityManager em;

    /** The pass of that day; begins when it is first asked for. */
    RulesPass of(LocalDate day) {
        return em.createQuery("select p from RulesPass p where p.day = :day", RulesPass.class).setParameter("day", day).getResultStream().findFirst()
                .orElseGet(() -> {
                    RulesPass pass = new RulesPass(day);
                    em.persist(pass);
                    return pass;
                });
    }

    /** The pass of the last day that has one. */
    Optional<RulesPass> last() {
        return em.createQuery("select p from RulesPass p order by p.day desc", RulesPass.class).setMaxResults(1).getResultStream().findFirst();
    }

    /** The last one that came to its end. */
    Optional<RulesPass> lastFinished() {
        return em.createQuery("select p from RulesPass p where p.finishedAt is not null order by p.day desc", RulesPass.class)
                .setMaxResults(1).getResultStream().findFirst();
    }

    int openCases() {
        return em.createQuery("select count(c) from CaseFile c where c.stage not in :over", Long.class).setParameter("over", OVER).getSingleResult().intValue();
    }

    /** The cases that the query of a rule finds from one case to another. */
    @SuppressWarnings("unchecked")
    List<UUID> find(String ruleAsQuery, UUID first, UUID last) {
        return em.createNativeQuery(ruleAsQuery).setParameter(1, first).setParameter(2, last).getResultList();
    }

    /** The next open cases after one, or the first with null. */
    List<UUID> openCasesAfter(UUID last, int most) {
        return em.createQuery("select c.id from CaseFile c where c.id > :last and c.stage not in :over order by c.id", UUID.class)
                .setParameter("last", last == null ? new UUID(0, 0) : last).setParameter("over", OVER).setMaxResults(most).getResultList();
    }
}
