package org.homeward.casefile;

import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.access.UserAccounts;
import org.homeward.person.PartialDate;
import org.homeward.person.People;
import org.homeward.person.Person;
import org.homeward.person.Sex;
import org.homeward.shared.World;

/** Cases that a test starts from. Says only what the test is about; everything else is ordinary. */
public final class CaseFileFixture {

    private CaseFileFixture() {
    }

    /** An accepted case of an adult born in 1996, with the demo worker and the Harbour team. */
    public static UUID anOpenCase() {
        return aCase("Amina Placeholder", Track.ADULT_RETURNEE, LocalDate.of(1996, 5, 17));
    }

    /** An accepted case of a nine-year-old. */
    public static UUID aChildsCase() {
        return aCase("Dana Placeholder", Track.CHILD, LocalDate.of(2017, 2, 1));
    }

    /** That case, closed at noon. */
    public static UUID closed(UUID id) {
        return World.as("worker", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            em.find(CaseFile.class, id).close(World.NOON);
            em.getTransaction().commit();
            return id;
        });
    }

    public static UUID aCase(String name, Track track, LocalDate born) {
        return World.at(World.NOON.minusSeconds(86_400), "worker", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            Person person = new Person(name, Sex.FEMALE);
            person.born(new PartialDate(born, PartialDate.Precision.EXACT));
            the(People.class).add(person);
            Instant now = World.NOON.minusSeconds(86_400);
            CaseFile file = new CaseFile(the(CaseFiles.class).nextNumber(2026), person, track,
                    new CaseFile.Referral(LocalDate.of(2026, 3, 1), "family", "Asked for help.", "public-task"), now);
            UserAccount worker = the(UserAccounts.class).byName("worker").orElseThrow();
            file.assign(worker.getTeam(), worker);
            file.treatedBy(the(UserAccounts.class).byName("clinician").orElseThrow());
            file.reach(Milestone.ACCEPTED);
            the(CaseFiles.class).add(file);
            the(CaseSteps.class).add(new ReachedMilestone(file, Milestone.ACCEPTED, LocalDate.of(2026, 3, 1), worker, now));
            em.getTransaction().commit();
            return file.getId();
        });
    }
}
