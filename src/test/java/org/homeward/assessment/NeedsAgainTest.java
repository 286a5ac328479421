package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.assessment.AssessmentFixture.anAssessment;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseRequest;
import org.homeward.casefile.ClosingACase;
import org.homeward.casefile.ClosingAsTold;
import org.homeward.casefile.DecidingARequest;
import org.homeward.casefile.ReopeningACase;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.World;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.Task;
import org.homeward.tasks.TaskFixture;
import org.homeward.tasks.TaskQuery;
import org.homeward.tasks.Tasks;

class NeedsAgainTest {

    private static final Instant A_YEAR_LATER = NOON.plus(Duration.ofDays(365));
    private static final Duration WEEKS_26 = Duration.ofDays(26 * 7);
    private static final Duration WEEKS_13 = Duration.ofDays(13 * 7);

    private static List<Task> due(String user, String kind) {
        return as(user, () -> the(SeeingWorkDue.class).list(new TaskQuery(TaskQuery.Whose.MINE, TaskQuery.Due.ANY, null, kind, 1)).rows());
    }

    private static Instant nextDue(UUID caseId) {
        return as("worker", () -> the(ReadingAssessments.class).of(caseId)).nextDue();
    }

    @DatabaseTest
    void no_assessment_is_the_last_one_the_next_look_falls_due_by_the_clock_and_is_work_of_the_worker() {
        UUID caseId = CaseFileFixture.anOpenCase();
        assertThat(due("worker", "needs-again")).isEmpty();
        anAssessment(caseId, NOON, Level.STABLE);
        assertThat(nextDue(caseId)).isEqualTo(NOON.plus(WEEKS_26));
        assertThat(due("worker", "needs-again")).singleElement().satisfies(task -> {
            assertThat(task.getDueAt()).isEqualTo(NOON.plus(WEEKS_26));
            assertThat(task.getPath()).isEqualTo("/assessment/assessments?case=" + caseId);
        });
        assertThat(due("worker2", "needs-again")).isEmpty();
    }

    @DatabaseTest
    void a_child_is_looked_at_sooner() {
        UUID child = CaseFileFixture.aChildsCase();
        anAssessment(child, NOON, Level.STABLE);
        assertThat(nextDue(child)).isEqualTo(NOON.plus(WEEKS_13));
        assertThat(due("worker", "child-needs-again")).hasSize(1);
        assertThat(due("worker", "needs-again")).isEmpty();
    }

    @DatabaseTest
    void a_look_in_time_ends_what_was_due_and_the_next_is_counted_from_it() {
        UUID caseId = CaseFileFixture.anOpenCase();
        anAssessment(caseId, NOON, Level.STABLE);
        Instant later = NOON.plus(Duration.ofDays(150));
        anAssessment(caseId, later, Level.STABLE);
        assertThat(nextDue(caseId)).isEqualTo(later.plus(WEEKS_26));
        assertThat(World.sql("select outcome from task where kind = 'needs-again' and ended_at is not null")).containsExactly("done");
    }

    @DatabaseTest
    void the_review_of_the_whole_case_is_not_put_off_by_it() {
        UUID caseId = CaseFileFixture.anOpenCase();
        TaskFixture.on(caseId, NOON, file -> the(Tasks.class).open(file, "review", caseId, null, Task.BY_HAND));
        anAssessment(caseId, NOON.plus(Duration.ofDays(40)), Level.STABLE);
        assertThat(due("worker", "review")).singleElement().extracting(Task::getDueAt).isEqualTo(NOON.plus(Duration.ofDays(90)));
    }

    @DatabaseTest
    void a_closed_case_owes_none_and_a_reopened_one_again() {
        UUID caseId = CaseFileFixture.anOpenCase();
        anAssessment(caseId, NOON, Level.STABLE);
        close(caseId);
        assertThat(nextDue(caseId)).isNull();
        reopen(caseId);
        assertThat(nextDue(caseId)).isEqualTo(A_YEAR_LATER.plus(WEEKS_26));
    }

    @DatabaseTest
    void a_case_reopened_before_its_first_assessment_owes_no_second_one() {
        UUID caseId = CaseFileFixture.anOpenCase();
        close(caseId);
        reopen(caseId);
        assertThat(World.sql("select kind from task where ended_at is null")).contains("review").doesNotContain("needs-again");
    }

    private static void close(UUID caseId) {
        LocalDate today = LocalDate.of(2026, 3, 2);
        CaseRequest closing = as("worker", () -> the(ClosingACase.class).ask(caseId, new ClosingAsTold("goals-met", null, "goals-reached", today, "in-person", null,
                "at-3-6-and-12-months", null, today.plusYears(2))));
        as("supervisor", () -> the(DecidingARequest.class).approve(caseId, closing.getId(), null));
    }

    private static void reopen(UUID caseId) {
        CaseRequest reopening = at(A_YEAR_LATER, "worker", () -> the(ReopeningACase.class).ask(caseId, "new-need", "He rang and asked for help."));
        at(A_YEAR_LATER, "supervisor", () -> the(DecidingARequest.class).approve(caseId, reopening.getId(), null));
    }
}
