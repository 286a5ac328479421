package org.homeward.tasks;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.Chronology;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusals;

/**
 * Ends a task that no other record ends by itself: done with what was found, or dropped with a reason. A review done
 * names the day of the next one: an open case always has a next review. What was found when a case was looked at again
 * stands in its chronology.
 */
@UseCase
public class EndingATask {

    private static final int LONGEST_NOTE = 2_000;

    @Inject
    private TaskList list;
    @Inject
    private Tasks tasks;
    @Inject
    private Clocks clocks;
    @Inject
    private Chronology chronology;
    @Inject
    private HomewardClock clock;

    /** The task, to be shown before it is ended. */
    @Allowed(value = Permission.SEE_TASKS, audit = false)
    public Task open(UUID id) {
        return list.open(id);
    }

    /** The latest day for the next review. */
    @Allowed(value = Permission.SEE_TASKS, audit = false)
    public LocalDate nextReview() {
        return LocalDate.ofInstant(clocks.due(TasksOfACase.REVIEW, clock.instant()), clock.getZone());
    }

    /** @param nextReview the day of the next review; only for a review, at the latest {@link #nextReview()} */
    @Allowed(Permission.DO_TASK)
    public Task done(UUID id, long shownVersion, String note, LocalDate nextReview) {
        Task task = byHand(id, shownVersion);
        new Refusals().fits(note, "note", LONGEST_NOTE)
                .when(task.isLookedAtAgain() && note == null, "note", "general.required")
                .when(task.isReview() && nextReview == null, "nextReview", "general.required")
                .when(task.isReview() && nextReview != null && !nextReview.isAfter(clock.today()), "nextReview", "tasks.review-in-past")
                .when(task.isReview() && nextReview != null && nextReview.isAfter(nextReview()), "nextReview", "tasks.review-too-late",
                        clocks.time(TasksOfACase.REVIEW).toDays()).orElseGoOn();
        task.end("done", note, clock.instant());
        if (task.isLookedAtAgain()) {
            chronology.note(task.getFile(), Chronology.REVIEW, clock.today(), "task." + task.getKind(), note, task);
        }
        if (task.isReview()) {
            tasks.open(task.getFile(), TasksOfACase.REVIEW, task.getFile().getId(), null, Task.BY_HAND, clock.endOf(nextReview), null);
        }
        return task;
    }

    @Allowed(Permission.DO_TASK)
    public Task drop(UUID id, long shownVersion, String reason) {
        Task task = byHand(id, shownVersion);
        new Refusals().required(reason, "note", LONGEST_NOTE)
                .when(task.isReview(), "", "tasks.review-stays")
                .when(task.isOfTurningEighteen(), "", "tasks.turned-18-stays").orElseGoOn();
        task.end("dropped", reason, clock.instant());
        return task;
    }

    private Task byHand(UUID id, long shownVersion) {
        Task task = list.open(id);
        if (!task.isByHand() || !task.isOpen()) {
            throw new NotThereException("task " + id + " does not end by hand now");
        }
        ChangedMeanwhileException.unlessSame(shownVersion, task.getVersion(), "task");
        return task;
    }
}
