package org.homeward.casefile;

import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.person.NewHousehold;
import org.homeward.person.NewPerson;
import org.homeward.person.RelationRole;
import org.homeward.person.Sex;

/** Families with cases that a test starts from. */
final class HouseholdFixture {

    private HouseholdFixture() {
    }

    /** Amina (1996), her daughter Dana (2017) and her mother Zahra (1970), each with a case, all three the demo worker's. */
    static List<CaseFile> aminaDanaAndZahra() {
        return as("worker", () -> the(Intake.class).register(new HouseholdToRegister(
                new CaseFile.Referral(LocalDate.of(2026, 3, 1), "family", "Asks for help with papers.", "public-task"), null, "12 Quay Street", "harbour",
                List.of(person("Amina Placeholder", "أمينة مثال", "17/5/1996", null, Track.ADULT_RETURNEE), person("Dana Placeholder", null, "2017", RelationRole.CHILD, Track.CHILD),
                        person("Zahra Sample", null, "1970", RelationRole.PARENT, Track.SPOUSE)))));
    }

    private static PersonToRegister person(String name, String other, String born, RelationRole role, Track track) {
        return new PersonToRegister(new NewHousehold.Member(new NewPerson(name, other, Sex.FEMALE, born, false, null, null, false, null), role, true), track);
    }

    /** Gives a case to another worker and that worker's team. */
    static void give(CaseFile file, String userName) {
        as("worker", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            UserAccount worker = the(UserAccounts.class).byName(userName).orElseThrow();
            em.find(CaseFile.class, file.getId()).assign(worker.getTeam(), worker);
            em.getTransaction().commit();
        });
    }

    /** Somebody told by name and birth only. */
    static NewPerson told(String name, String born) {
        return new NewPerson(name, null, null, born, false, null, null, false, null);
    }

    /** The id of somebody around that case, by name. */
    static UUID idOf(CaseFile file, String name) {
        return as("worker", () -> the(ReadingPeople.class).household(file.getId())).everybody().stream()
                .filter(s -> s.person().getDisplayName().equals(name)).findFirst().orElseThrow().person().getId();
    }
}
