package org.homeward.person;

import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;
import org.homeward.shared.World;

/** People and families that a test starts from. */
public final class PersonFixture {

    private PersonFixture() {
    }

    /** Somebody of whom only name, sex and birth are told. */
    public static NewPerson told(String name, Sex sex, String born) {
        return new NewPerson(name, null, sex, born, false, null, null, false, null);
    }

    public static NewHousehold.Member member(NewPerson person, RelationRole isTheFirsts) {
        return new NewHousehold.Member(person, isTheFirsts, true);
    }

    /** A family as told, registered; the first is the one whom the others are described by. */
    public static List<Person> aFamily(NewHousehold.Member... members) {
        return inOneTransaction(() -> the(HouseholdChanges.class)
                .register(new NewHousehold("12 Quay Street", "harbour", null, null, List.of(members))));
    }

    /** Amina (1996), her children Yusuf (2015) and Dana (2017), and her mother Zahra (1970). */
    public static List<Person> aminasFamily() {
        return aFamily(member(told("Amina Placeholder", Sex.FEMALE, "17/5/1996"), null),
                member(told("Yusuf Placeholder", Sex.MALE, "2015"), RelationRole.CHILD),
                member(told("Dana Placeholder", Sex.FEMALE, "1/2/2017"), RelationRole.CHILD),
                member(told("Zahra Placeholder", Sex.FEMALE, "1970"), RelationRole.PARENT));
    }

    /** What a use case would do around it. */
    public static <T> T inOneTransaction(Supplier<T> work) {
        return World.as("worker", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            try {
                T result = work.get();
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        });
    }
}
