package org.homeward.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.person.NameSearch;
import org.homeward.person.PartialDate;
import org.homeward.shared.Collection;

/** The cases of people who are met through somebody else's case or looked for before a new one is opened. */
@Collection
public class HouseholdCases {

    private static final int MOST_MATCHES = 8;
    /** A birth told twice may differ by so many years. */
    private static final int YEARS_APART = 5;

    @Inject
    private EntityManager em;
    @Inject
    private CaseAccess access;

    /** Of these people, the case of each that the act in progress may open: the newest. */
    Map<UUID, UUID> ofPeople(Set<UUID> people) {
        Map<UUID, UUID> cases = new LinkedHashMap<>();
        if (!people.isEmpty()) {
            access.bind(em.createQuery("select c.person.id, c.id from CaseFile c where c.person.id in :people and " + access.condition("c")
                    + " order by c.openedAt, c.id", Object[].class)).setParameter("people", people)
                    .getResultList().forEach(row -> cases.put((UUID) row[0], (UUID) row[1]));
        }
        return cases;
    }

    /** The case with that number, if the act in progress may open it. */
    public Optional<CaseFile> byNumber(CaseNumber number) {
        return access.bind(em.createQuery("select c from CaseFile c join fetch c.person where c.number = :number and " + access.condition("c"),
                CaseFile.class)).setParameter("number", number.text()).getResultStream().findFirst();
    }

    /** Every case of these people, no matter whose and never shown as such, with what {@link CaseAccess#may} asks about it. */
    List<CaseFile> allOf(Set<UUID> people) {
        return people.isEmpty() ? List.of() : em.createQuery("select c from CaseFile c join fetch c.person left join fetch c.worker"
                + " left join fetch c.clinician left join fetch c.team where c.person.id in :people order by c.openedAt, c.id", CaseFile.class)
                .setParameter("people", people).getResultList();
    }

    /** Cases of people called like that and born about then which the act in progress may open, at most eight. */
    List<CaseFile> matching(NameSearch name, PartialDate born) {
        TypedQuery<CaseFile> query = em.createQuery("select c from CaseFile c join fetch c.person where " + name.condition("c.person.id") + about(born)
                + " and " + access.condition("c") + " order by c.openedAt desc, c.id", CaseFile.class);
        name.bind(query);
        return access.bind(bind(query, born)).setMaxResults(MOST_MATCHES).getResultList();
    }

    /** Whether there are such cases besides those that the act in progress may open. */
    boolean matchElsewhere(NameSearch name, PartialDate born) {
        TypedQuery<Object[]> query = em.createQuery("select count(c), sum(case when " + access.condition("c") + " then 1 else 0 end) from CaseFile c where "
                + name.soundsLike("c.person.id") + about(born), Object[].class);
        name.bindSounds(query);
        Object[] all = access.bind(bind(query, born)).getSingleResult();
        return (Long) all[0] > 0 && (Long) all[0] > ((Number) all[1]).longValue();
    }

    private static String about(PartialDate born) {
        return born == null ? "" : " and (c.person.birthDate is null or c.person.birthDate between :bornFrom and :bornTo)";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, PartialDate born) {
        if (born != null) {
            query.setParameter("bornFrom", born.date().minusYears(YEARS_APART)).setParameter("bornTo", born.latest().plusYears(YEARS_APART));
        }
        return query;
    }
}
