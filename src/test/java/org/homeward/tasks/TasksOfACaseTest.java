package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.the;
import static org.homeward.tasks.TaskFixture.happens;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.CaseAssigned;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseRegistered;
import org.homeward.casefile.LoggingAContact;
import org.homeward.casefile.Milestone;
import org.homeward.casefile.MilestoneReached;
import org.homeward.casefile.OwnContactAsTold;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.World;

class TasksOfACaseTest {

    private static List<Object> open() {
        return World.sql("select kind from task where ended_at is null order by due_at, kind");
    }

    private static MilestoneReached reached(CaseFile file, Milestone milestone) {
        return new MilestoneReached(file, milestone);
    }

    @DatabaseTest
    void a_registered_case_waits_for_a_first_contact_and_has_a_review_ahead() {
        UUID id = CaseFileFixture.anOpenCase();
        happens(id, NOON, CaseRegistered::new);
        assertThat(open()).containsExactly("first-contact", "review");
    }

    @DatabaseTest
    void a_case_that_nobody_has_waits_for_a_supervisor_to_give_it_to_somebody() {
        UUID id = CaseFileFixture.anOpenCase();
        TaskFixture.on(id, NOON, file -> file.assign(file.getTeam(), null));
        happens(id, NOON, CaseRegistered::new);
        assertThat(open()).containsExactly("assign-case", "first-contact", "review");
        assertThat(World.as("supervisor", () -> the(SeeingWorkDue.class).count(TaskQuery.MINE))).isEqualTo(1);
        assertThat(World.as("supervisor3", () -> the(SeeingWorkDue.class).count(TaskQuery.MINE))).isZero();
        happens(id, NOON, CaseAssigned::new);
        assertThat(open()).contains("assign-case");
        TaskFixture.on(id, NOON, file -> file.assign(file.getTeam(), the(UserAccounts.class).byName("worker2").orElseThrow()));
        happens(id, NOON, CaseAssigned::new);
        assertThat(open()).containsExactly("first-contact", "review");
    }

    @DatabaseTest
    void each_step_of_the_case_ends_what_waited_for_it_and_starts_the_next_clock() {
        UUID id = CaseFileFixture.anOpenCase();
        happens(id, NOON, CaseRegistered::new);
        happens(id, NOON, f -> reached(f, Milestone.ACCEPTED));
        happens(id, NOON, f -> reached(f, Milestone.FIRST_CONTACT));
        assertThat(open()).containsExactly("screening", "information-notice", "identity-check", "review");
        happens(id, NOON, f -> reached(f, Milestone.SCREENED));
        assertThat(open()).contains("full-assessment").doesNotContain("screening");
        happens(id, NOON, f -> reached(f, Milestone.ASSESSED));
        assertThat(open()).contains("plan").doesNotContain("full-assessment");
        happens(id, NOON, f -> reached(f, Milestone.PLAN_AGREED));
        assertThat(open()).containsExactly("information-notice", "identity-check", "review");
        happens(id, NOON, f -> reached(f, Milestone.CLOSED));
        assertThat(open()).isEmpty();
    }

    @DatabaseTest
    void a_child_is_assessed_as_a_child_and_sooner() {
        UUID id = CaseFileFixture.aChildsCase();
        happens(id, NOON, f -> reached(f, Milestone.SCREENED));
        assertThat(open()).containsExactly("child-assessment");
    }

    private static OwnContactAsTold told(String kind, String followUp, LocalDate on, boolean restricted) {
        return new OwnContactAsTold(kind, NOON, List.of(), null, false, null, "We spoke.", null, null, false, null, restricted, followUp, on);
    }

    @DatabaseTest
    void an_attempt_is_no_first_contact_but_a_call_is() {
        UUID id = CaseFileFixture.anOpenCase();
        happens(id, NOON, CaseRegistered::new);
        World.as("worker", () -> the(LoggingAContact.class).log(id, told("attempted", null, null, false)));
        assertThat(open()).contains("first-contact");
        World.as("worker", () -> the(LoggingAContact.class).log(id, told("phone", null, null, false)));
        assertThat(open()).doesNotContain("first-contact");
    }

    @DatabaseTest
    void what_has_to_follow_a_contact_is_due_at_the_end_of_its_day() {
        UUID id = CaseFileFixture.anOpenCase();
        World.as("worker", () -> the(LoggingAContact.class).log(id, told("phone", "Bring the school form", LocalDate.of(2026, 3, 4), false)));
        Task task = World.as("worker", () -> the(SeeingWorkDue.class).list(TaskQuery.MINE)).rows().stream()
                .filter(t -> t.getKind().equals("contact-follow-up")).findFirst().orElseThrow();
        assertThat(task.getDetail()).isEqualTo("Bring the school form");
        assertThat(task.getDueAt()).isBetween(NOON.plus(2, ChronoUnit.DAYS), NOON.plus(3, ChronoUnit.DAYS).minusSeconds(43_200));
    }

    @DatabaseTest
    void the_words_of_a_restricted_contact_stay_in_its_record() {
        UUID id = CaseFileFixture.anOpenCase();
        World.as("worker", () -> the(LoggingAContact.class).log(id, told("phone", "Ask about the bruise", LocalDate.of(2026, 3, 4), true)));
        assertThat(World.sql("select count(*) from task where detail is not null").get(0).toString()).isEqualTo("0");
    }
}
