package org.homeward.tasks;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.Role;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.person.Person;
import org.homeward.shared.Collection;

/** All tasks. One thing is due once: opening the same again only moves its date. */
@Collection
public class Tasks {

    private static final int MOST_AT_ONCE = 200;

    @Inject
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Clocks clocks;

    /** Opens a task for the case's worker whose time to do follows from its clock, counted from now. */
    public Task open(CaseFile file, String kind, UUID aboutId, String detail, String path) {
        return openFor(Role.SOCIAL_WORKER, file, kind, aboutId, detail, path);
    }

    /** The same for another role: the case's clinician, or the supervisors or the child-protection lead of its team. */
    public Task openFor(Role role, CaseFile file, String kind, UUID aboutId, String detail, String path) {
        return open(file, kind, aboutId, detail, path, clocks.due(kind, clock.instant()), role, null);
    }

    /** Opens a task with a due time of its own and, if not the case's worker, an owner. */
    public Task open(CaseFile file, String kind, UUID aboutId, String detail, String path, Instant dueAt, UserAccount owner) {
        return open(file, kind, aboutId, detail, path, dueAt, Role.SOCIAL_WORKER, owner);
    }

    private Task open(CaseFile file, String kind, UUID aboutId, String detail, String path, Instant dueAt, Role role, UserAccount owner) {
        Optional<Task> there = findOpen(kind, aboutId);
        if (there.isPresent()) {
            there.get().dueAgain(dueAt);
            return there.get();
        }
        Task task = new Task(file, kind, aboutId, detail, path, dueAt, role, owner, clock.instant());
        em.persist(task);
        return task;
    }

    /** Makes the open task of that kind about that row, if there is one, the work of that role; it stays due when it was. */
    public void giveTo(Role role, String kind, UUID aboutId) {
        findOpen(kind, aboutId).ifPresent(t -> t.giveTo(role));
    }

    /** Ends the open task of that kind about that row, if there is one. */
    public void done(String kind, UUID aboutId) {
        findOpen(kind, aboutId).ifPresent(t -> t.end("done", null, clock.instant()));
    }

    public void drop(String kind, UUID aboutId) {
        drop(kind, aboutId, null);
    }

    /** Ends it with the reason why nothing has to be done. */
    public void drop(String kind, UUID aboutId, String reason) {
        findOpen(kind, aboutId).ifPresent(t -> t.end("dropped", reason, clock.instant()));
    }

    /** The tasks of that kind about that row, open and ended. */
    public Stream<Task> find(String kind, UUID aboutId) {
        return em.createQuery("select t from Task t where t.kind = :kind and t.aboutId = :about order by t.openedAt, t.id", Task.class)
                .setParameter("kind", kind).setParameter("about", aboutId).getResultStream();
    }

    public Optional<Task> findOpen(String kind, UUID aboutId) {
        return em.createQuery("select t from Task t where t.kind = :kind and t.aboutId = :about and t.endedAt is null", Task.class)
                .setParameter("kind", kind).setParameter("about", aboutId).getResultStream().findFirst();
    }

    /** Ends the open tasks of some kinds: what they waited for happened. */
    void doneOf(CaseFile file, String... kinds) {
        openOf(file).filter(t -> Arrays.asList(kinds).contains(t.getKind())).forEach(t -> t.end("done", null, clock.instant()));
    }

    /** Nothing is due on a case that is closed. */
    void dropAll(CaseFile file) {
        openOf(file).forEach(t -> t.end("dropped", null, clock.instant()));
    }

    /** For the clock: children's cases, open or closed, whose person is surely 18 by that day and about which nobody was asked to look again, at most 200. */
    List<CaseFile> grownUpAndNotLookedAt(LocalDate today) {
        LocalDate born = today.minusYears(Person.GROWN_UP);
        return em.createQuery("select c from CaseFile c join fetch c.person p where c.track = org.homeward.casefile.Track.CHILD and p.birthDate <= :born"
                + " and (p.birthPrecision = org.homeward.person.PartialDate.Precision.EXACT or p.birthPrecision = org.homeward.person.PartialDate.Precision.MONTH and p.birthDate <= :month"
                + " or p.birthDate <= :year) and not exists (select t.id from Task t where t.aboutId = c.id and t.kind = :kind) order by c.id", CaseFile.class)
                .setParameter("born", born).setParameter("month", born.plusDays(1).minusMonths(1)).setParameter("year", born.plusDays(1).minusYears(1))
                .setParameter("kind", TurningEighteen.TASK).setMaxResults(MOST_AT_ONCE).getResultList();
    }

    Stream<Task> openOf(CaseFile file) {
        return em.createQuery("select t from Task t where t.file = :file and t.endedAt is null", Task.class)
                .setParameter("file", file).getResultList().stream();
    }
}
