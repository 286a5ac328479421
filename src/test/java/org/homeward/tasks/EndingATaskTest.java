package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseRegistered;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class EndingATaskTest {

    private static final LocalDate NEXT = LocalDate.of(2026, 5, 1);

    private static UUID aReview() {
        UUID id = CaseFileFixture.anOpenCase();
        TaskFixture.happens(id, NOON, CaseRegistered::new);
        return TaskFixture.openTask("review");
    }

    private static Task done(String user, UUID id, String note, LocalDate next) {
        return as(user, () -> the(EndingATask.class).done(id, 1, note, next));
    }

    @DatabaseTest
    void a_review_that_is_done_leaves_the_next_one_behind() {
        UUID review = aReview();
        done("worker", review, "Went through the plan; two goals reached.", NEXT);
        assertThat(World.sql("select event_text from significant_event where kind = 'review'")).containsExactly("Went through the plan; two goals reached.");
        UUID next = TaskFixture.openTask("review");
        assertThat(next).isNotEqualTo(review);
        assertThat(as("worker", () -> the(EndingATask.class).open(next)).getDueAt()).isBetween(NEXT.atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
                NEXT.plusDays(1).atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
    }

    @DatabaseTest
    void a_review_says_what_was_seen_and_when_the_next_one_is() {
        UUID review = aReview();
        assertThatThrownBy(() -> done("worker", review, null, null)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("note").hasMessageContaining("nextReview");
        assertThatThrownBy(() -> done("worker", review, "Seen.", LocalDate.of(2026, 3, 2))).hasMessageContaining("tasks.review-in-past");
        assertThatThrownBy(() -> done("worker", review, "Seen.", LocalDate.of(2026, 9, 1))).hasMessageContaining("tasks.review-too-late");
        assertThat(TaskFixture.openTask("review")).isEqualTo(review);
    }

    @DatabaseTest
    void who_looked_again_because_of_the_family_says_what_they_found() {
        UUID caseId = CaseFileFixture.anOpenCase();
        TaskFixture.on(caseId, NOON, f -> the(Tasks.class).open(f, "family-release", f.getId(), null, Task.BY_HAND, NOON, null));
        UUID id = TaskFixture.openTask("family-release");
        assertThatThrownBy(() -> done("worker", id, null, null)).isInstanceOf(RefusedException.class).hasMessageContaining("note");
        done("worker", id, "She wants to meet him once, at our office.", null);
        assertThat(World.sql("select event_text from significant_event where title_key = 'task.family-release'"))
                .containsExactly("She wants to meet him once, at our office.");
    }

    @DatabaseTest
    void a_review_is_never_dropped() {
        UUID review = aReview();
        assertThatThrownBy(() -> as("worker", () -> the(EndingATask.class).drop(review, 1, "No time."))).hasMessageContaining("tasks.review-stays");
    }

    @DatabaseTest
    void another_task_is_dropped_with_a_reason_only() {
        UUID caseId = CaseFileFixture.anOpenCase();
        TaskFixture.on(caseId, NOON, f -> the(Tasks.class).open(f, "identity-check", f.getId(), null, Task.BY_HAND));
        UUID id = TaskFixture.openTask("identity-check");
        assertThatThrownBy(() -> as("worker", () -> the(EndingATask.class).drop(id, 1, null))).hasMessageContaining("general.required");
        as("worker", () -> the(EndingATask.class).drop(id, 1, "The consulate does it."));
        assertThat(World.sql("select outcome from task")).containsExactly("dropped");
        assertThatThrownBy(() -> as("worker", () -> the(EndingATask.class).done(id, 2, null, null))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void what_another_page_ends_is_not_ended_by_hand() {
        UUID caseId = CaseFileFixture.anOpenCase();
        TaskFixture.aTask(caseId, "plan", NOON);
        UUID plan = TaskFixture.openTask("plan");
        assertThatThrownBy(() -> done("worker", plan, null, null)).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_task_is_not_there_for_those_who_may_not_see_the_case() {
        UUID review = aReview();
        for (String user : new String[] {"worker2", "supervisor3", "children", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> done(user, review, "Seen.", NEXT)).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void somebody_who_was_faster_is_not_overwritten() {
        UUID review = aReview();
        assertThatThrownBy(() -> as("worker", () -> the(EndingATask.class).done(review, 0, "Seen.", NEXT))).isInstanceOf(ChangedMeanwhileException.class);
    }
}
