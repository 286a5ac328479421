package org.homeward.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.CurrentUser;
import org.homeward.person.NameSearch;
import org.homeward.shared.Collection;
import org.homeward.shared.HomewardClock;

/** The few cases somebody is likely to mean: those they opened last, then those that changed last, or those a typed name or number fits. */
@Collection
public class CasesAtHand {

    private static final int RECENT = 8;
    private static final int FOUND = 20;
    private static final List<Stage> OVER = Stream.of(Stage.values()).filter(stage -> !stage.isOpen()).toList();

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** At most eight open cases: those the user opened in the last 30 days, the latest first, filled up with those contacted last. */
    List<CaseFile> recent() {
        List<UUID> opened = lastOpened();
        Set<CaseFile> cases = new LinkedHashSet<>();
        if (!opened.isEmpty()) {
            query("c.id in :opened", "c.id").setParameter("opened", opened).getResultStream()
                    .sorted(Comparator.comparingInt(c -> opened.indexOf(c.getId()))).forEach(cases::add);
        }
        if (cases.size() < RECENT) {
            cases.addAll(query("1 = 1", "coalesce(c.lastContactAt, c.openedAt) desc, c.id").setMaxResults(RECENT).getResultList());
        }
        return cases.stream().limit(RECENT).toList();
    }

    private List<UUID> lastOpened() {
        return em.createQuery("select a.caseId from AuditRow a where a.userId = :me and a.act = 'OpeningACase.open' and a.at > :since"
                + " and a.caseId is not null group by a.caseId order by max(a.at) desc, a.caseId", UUID.class)
                .setParameter("me", currentUser.getId()).setParameter("since", clock.instant().minus(30, ChronoUnit.DAYS))
                .setMaxResults(3 * RECENT).getResultList();
    }

    /** At most twenty open cases by number, or by any name of the person in any script; none for nothing typed. */
    List<CaseFile> matching(String typed) {
        Optional<CaseNumber> number = CaseNumber.parse(typed);
        if (number.isPresent()) {
            return query("c.number = :number", "c.id").setParameter("number", number.get().text()).getResultList();
        }
        NameSearch names = NameSearch.of(typed);
        if (names.isEmpty()) {
            return List.of();
        }
        TypedQuery<CaseFile> query = query(names.condition("c.person.id"), "c.person.displayName, c.id");
        names.bind(query);
        return query.setMaxResults(FOUND).getResultList();
    }

    private TypedQuery<CaseFile> query(String condition, String order) {
        return access.bind(em.createQuery("select c from CaseFile c join fetch c.person where " + condition + " and c.stage not in :over and "
                + access.condition("c") + " order by " + order, CaseFile.class)).setParameter("over", OVER);
    }
}
