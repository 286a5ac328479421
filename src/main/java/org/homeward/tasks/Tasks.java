package org.homeward.tasks;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.Role;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Collection;

/** All tasks. One thing is due once: opening the same again only moves its date. */
@Collection
public class Tasks {

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

    Stream<Task> openOf(CaseFile file) {
        return em.createQuery("select t from Task t where t.file = :file and t.endedAt is null", Task.class)
                .setParameter("file", file).getResultList().stream();
    }
}
