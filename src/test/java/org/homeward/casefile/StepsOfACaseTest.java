package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccounts;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;

class StepsOfACaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static UUID user(String name) {
        return as(name, () -> the(UserAccounts.class).byName(name).orElseThrow().getId());
    }

    private static Stage stage(UUID id) {
        return as("supervisor", () -> the(OpeningACase.class).open(id)).getStage();
    }

    private static SafetyScreeningAsTold screening(String safe, String note) {
        return new SafetyScreeningAsTold(TODAY, safe, "no", "no", "no", "yes", "no", "unknown", note);
    }

    @DatabaseTest
    void a_supervisor_gives_a_case_to_another_worker_who_alone_sees_it_then() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID worker2 = user("worker2");
        as("supervisor", () -> the(AssigningACase.class).assign(id, new AssignmentAsTold(null, worker2, null)));
        assertThat(as("worker2", () -> the(OpeningACase.class).open(id)).getClinician()).isNull();
        assertThatThrownBy(() -> as("worker", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_case_given_to_a_worker_of_another_team_goes_to_that_team() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID worker3 = user("worker3");
        as("supervisor", () -> the(AssigningACase.class).assign(id, new AssignmentAsTold(null, worker3, null)));
        assertThat(as("supervisor3", () -> the(OpeningACase.class).open(id)).getTeam().getName()).isEqualTo("Valley team");
        assertThatThrownBy(() -> as("supervisor", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_case_is_given_only_to_somebody_who_does_such_work() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID admin = user("admin");
        UUID worker2 = user("worker2");
        assertThatThrownBy(() -> as("supervisor", () -> the(AssigningACase.class).assign(id, new AssignmentAsTold(null, admin, worker2))))
                .isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.refusals()).extracting(Refusal::field).containsExactly("worker", "clinician", "team"));
        for (String user : new String[] {"worker", "supervisor3", "children", "clinician"}) {
            assertThatThrownBy(() -> as(user, () -> the(AssigningACase.class).assign(id, new AssignmentAsTold(null, worker2, null))))
                    .isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void a_hold_lasts_until_it_is_ended_and_names_its_day() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> as("worker", () -> the(SettingACaseAside.class).hold(id, "away", TODAY, null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("until");
        as("worker", () -> the(SettingACaseAside.class).hold(id, "away", TODAY.plusDays(14), "Visits her sister."));
        assertThat(stage(id)).isEqualTo(Stage.ON_HOLD);
        as("worker", () -> the(SettingACaseAside.class).resume(id));
        assertThat(stage(id)).isEqualTo(Stage.INTAKE);
        assertThat(as("worker", () -> the(ReadingTheStanding.class).read(id)).setAside()).isEmpty();
    }

    @DatabaseTest
    void a_referral_may_be_declined_before_the_first_contact_only() {
        UUID id = CaseFileFixture.anOpenCase();
        as("supervisor", () -> the(SettingACaseAside.class).leave(id, Stage.DECLINED, "outside-the-programme", null, null));
        assertThat(stage(id)).isEqualTo(Stage.DECLINED);
        as("supervisor", () -> the(SettingACaseAside.class).takeBack(id));
        as("worker", () -> the(ScreeningForSafety.class).screen(id, screening("yes", null)));
        assertThatThrownBy(() -> as("supervisor", () -> the(SettingACaseAside.class).leave(id, Stage.DECLINED, "outside-the-programme", null, null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("too-late-to-decline");
    }

    @DatabaseTest
    void a_transfer_names_who_took_over_and_a_duplicate_the_other_case() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> as("supervisor", () -> the(SettingACaseAside.class).leave(id, Stage.TRANSFERRED, "another-place", null, null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("who-took-over");
        assertThatThrownBy(() -> as("supervisor", () -> the(SettingACaseAside.class).leave(id, Stage.DUPLICATE, "registered-twice", "HW-1", null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("which-case");
        assertThatThrownBy(() -> as("supervisor", () -> the(SettingACaseAside.class).leave(id, Stage.CLOSED, "other", null, null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("how");
        assertThatThrownBy(() -> as("worker", () -> the(SettingACaseAside.class).leave(id, Stage.TRANSFERRED, "another-place", "Hill service", null)))
                .isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void what_speaks_of_danger_needs_a_word_about_what_was_done() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> as("worker", () -> the(ScreeningForSafety.class).screen(id, screening("no", null))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("note");
        as("worker", () -> the(ScreeningForSafety.class).screen(id, screening("no", "Moved to the shelter with her children.")));
        assertThat(stage(id)).isEqualTo(Stage.ASSESSMENT);
    }

    @DatabaseTest
    void the_chronology_has_the_milestones_newest_first_and_filters_in_the_database() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> the(ScreeningForSafety.class).screen(id, screening("yes", null)));
        as("worker", () -> the(NotingAnEvent.class).note(id, TODAY.minusDays(3), "Her brother came to visit", null));
        assertThat(as("worker", () -> the(ReadingTheStanding.class).latest(id, 9))).extracting(SignificantEvent::getKind).containsExactly("milestone", "note");
        assertThat(as("worker", () -> the(ReadingTheStanding.class).chronology(id, new ChronologyQuery("note", null, null, 1))).total()).isEqualTo(1);
        assertThat(as("worker", () -> the(ReadingTheStanding.class).chronology(id, new ChronologyQuery(null, TODAY, null, 1))).total()).isEqualTo(1);
        assertThat(as("worker2", () -> the(Chronology.class).latest(id, 9))).as("outside an act nothing is there").isEmpty();
    }

    @DatabaseTest
    void who_may_not_read_flags_does_not_see_their_lines() {
        UUID id = CaseFileFixture.anOpenCase();
        as("worker", () -> the(NotingAnEvent.class).note(id, TODAY, "A line", null));
        markAsFlag(id);
        assertThat(as("worker", () -> the(ReadingTheStanding.class).latest(id, 9))).hasSize(1);
        assertThat(as("clinician", () -> the(ReadingTheStanding.class).latest(id, 9))).isEmpty();
    }

    private static void markAsFlag(UUID id) {
        as("worker", () -> {
            EntityManager em = the(EntityManager.class);
            em.getTransaction().begin();
            em.createQuery("update SignificantEvent e set e.kind = 'flag' where e.file.id = :id").setParameter("id", id).executeUpdate();
            em.getTransaction().commit();
        });
    }

    @DatabaseTest
    void the_overview_asks_a_bounded_number_of_statements_however_long_the_chronology() {
        UUID id = CaseFileFixture.anOpenCase();
        for (int i = 0; i < 40; i++) {
            int day = i;
            as("worker", () -> the(NotingAnEvent.class).note(id, TODAY.minusDays(day), "Line " + day, null));
        }
        as("worker", () -> {
            assertThat(StatementCount.of(() -> the(ReadingTheStanding.class).latest(id, 5))).isLessThanOrEqualTo(2);
            assertThat(StatementCount.of(() -> the(ReadingTheStanding.class).chronology(id, ChronologyQuery.ALL))).isEqualTo(2);
            assertThat(StatementCount.of(() -> the(ReadingTheStanding.class).read(id))).isLessThanOrEqualTo(5);
        });
    }
}
