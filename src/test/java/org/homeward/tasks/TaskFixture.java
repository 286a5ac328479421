package org.homeward.tasks;

import static org.homeward.shared.World.the;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.World;

/** Tasks and appointments that a test starts from, as the features would open them. */
public final class TaskFixture {

    private TaskFixture() {
    }

    /** Does something with a case in one transaction, as one of our use cases would. */
    public static void on(UUID caseId, Instant moment, Consumer<CaseFile> work) {
        World.at(moment, "worker", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            work.accept(em.find(CaseFile.class, caseId));
            em.getTransaction().commit();
        });
    }

    /** A task of the case's worker, opened now, due then. */
    public static void aTask(UUID caseId, String kind, Instant due) {
        on(caseId, World.NOON, file -> the(Tasks.class).open(file, kind, UUID.randomUUID(), null, "/casefile/case?case=" + caseId, due, null));
    }

    /** Lets something happen on a case: fires the event that is made from it. */
    public static void happens(UUID caseId, Instant moment, Function<CaseFile, Object> event) {
        on(caseId, moment, file -> CDI.current().getBeanManager().getEvent().fire(event.apply(file)));
    }

    /** The one open task of that kind. */
    public static UUID openTask(String kind) {
        return (UUID) World.sql("select id from task where ended_at is null and kind = '" + kind + "'").get(0);
    }
}
