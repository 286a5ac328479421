package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusal;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class ClosingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static ClosingAsTold told(String reason) {
        return new ClosingAsTold(reason, null, "goals-reached", TODAY, "in-person", null, "at-3-6-and-12-months", null, TODAY.plusYears(2));
    }

    private static CaseRequest ask(String user, UUID id) {
        return as(user, () -> the(ClosingACase.class).ask(id, told("goals-met")));
    }

    private static Stage stage(UUID id) {
        return as("supervisor", () -> the(OpeningACase.class).open(id)).getStage();
    }

    @DatabaseTest
    void a_case_closes_when_a_supervisor_approves_what_the_worker_asked() {
        UUID id = CaseFileFixture.anOpenCase();
        CaseRequest request = ask("worker", id);
        assertThat(stage(id)).isEqualTo(Stage.INTAKE);
        assertThat(as("supervisor", () -> the(DecidingARequest.class).waiting())).containsExactly(request);
        as("supervisor", () -> the(DecidingARequest.class).approve(id, request.getId(), null));
        assertThat(stage(id)).isEqualTo(Stage.CLOSED);
        assertThat(as("supervisor", () -> the(OpeningACase.class).open(id)).getRetainUntil()).isEqualTo(TODAY.plusYears(2));
        assertThat(as("supervisor", () -> the(DecidingARequest.class).waiting())).isEmpty();
    }

    @DatabaseTest
    void nobody_approves_their_own_request() {
        UUID id = CaseFileFixture.anOpenCase();
        CaseRequest request = ask("supervisor", id);
        assertThatThrownBy(() -> as("supervisor", () -> the(DecidingARequest.class).approve(id, request.getId(), null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("by-yourself");
        assertThatThrownBy(() -> as("supervisor", () -> the(DecidingARequest.class).sendBack(id, request.getId(), "Not yet.")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("by-yourself");
        as("supervisor2", () -> the(DecidingARequest.class).approve(id, request.getId(), null));
        assertThat(stage(id)).isEqualTo(Stage.CLOSED);
    }

    @DatabaseTest
    void only_a_supervisor_of_the_team_decides() {
        UUID id = CaseFileFixture.anOpenCase();
        CaseRequest request = ask("worker", id);
        for (String user : new String[] {"worker", "worker2", "supervisor3", "clinician", "children", "admin"}) {
            assertThatThrownBy(() -> as(user, () -> the(DecidingARequest.class).approve(id, request.getId(), null)))
                    .isInstanceOf(NotThereException.class);
        }
        assertThat(as("supervisor3", () -> the(DecidingARequest.class).waiting())).isEmpty();
    }

    @DatabaseTest
    void what_is_sent_back_may_be_asked_again_but_never_twice_at_once() {
        UUID id = CaseFileFixture.anOpenCase();
        CaseRequest first = ask("worker", id);
        assertThatThrownBy(() -> ask("worker", id)).isInstanceOf(RefusedException.class).hasMessageContaining("waiting-already");
        assertThatThrownBy(() -> as("supervisor", () -> the(DecidingARequest.class).sendBack(id, first.getId(), " ")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("decisionNote");
        as("supervisor", () -> the(DecidingARequest.class).sendBack(id, first.getId(), "Tell the family first."));
        assertThat(ask("worker", id).isWaiting()).isTrue();
    }

    @DatabaseTest
    void invariant_28_closing_needs_the_plans_outcome_that_the_person_knows_follow_up_and_how_long_it_is_kept() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> as("worker", () -> the(ClosingACase.class).ask(id,
                new ClosingAsTold("bored", null, null, null, null, null, null, null, TODAY))))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.refusals()).extracting(Refusal::field)
                        .containsExactly("reason", "planOutcome", "informedOn", "followUp", "retainUntil"));
    }

    @DatabaseTest
    void a_file_is_kept_at_most_ten_years_without_a_new_decision() {
        UUID id = CaseFileFixture.anOpenCase();
        ClosingAsTold told = new ClosingAsTold("goals-met", null, "goals-reached", null, null, "Left the country without an address.",
                "not-possible", null, TODAY.plusYears(10).plusDays(1));
        assertThatThrownBy(() -> as("worker", () -> the(ClosingACase.class).ask(id, told)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("keep-too-long");
    }

    @DatabaseTest
    void invariant_29_who_could_not_be_reached_is_looked_for_before_closing_30_days_a_child_three_months() {
        UUID adult = CaseFileFixture.anOpenCase();
        UUID child = CaseFileFixture.aChildsCase();
        for (UUID id : new UUID[] {adult, child}) {
            assertThatThrownBy(() -> as("worker", () -> the(ClosingACase.class).ask(id, told("not-reached"))))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("try-longer");
        }
        assertThat(World.at(World.NOON.plusSeconds(40 * 86_400L), "worker", () -> the(ClosingACase.class).ask(adult, told("not-reached"))).isWaiting()).isTrue();
        assertThatThrownBy(() -> World.at(World.NOON.plusSeconds(40 * 86_400L), "worker", () -> the(ClosingACase.class).ask(child, told("not-reached"))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("try-longer");
    }

    @DatabaseTest
    void a_closed_case_opens_again_only_with_a_reason_and_a_supervisors_approval() {
        UUID id = CaseFileFixture.anOpenCase();
        CaseRequest closing = ask("worker", id);
        as("supervisor", () -> the(DecidingARequest.class).approve(id, closing.getId(), null));
        assertThatThrownBy(() -> as("worker", () -> the(ReopeningACase.class).ask(id, "new-need", " "))).isInstanceOf(RefusedException.class);
        CaseRequest reopening = as("worker", () -> the(ReopeningACase.class).ask(id, "new-need", "The mother called and asked for help."));
        assertThat(stage(id)).isEqualTo(Stage.CLOSED);
        as("supervisor2", () -> the(DecidingARequest.class).approve(id, reopening.getId(), null));
        assertThat(stage(id)).isEqualTo(Stage.INTAKE);
        assertThat(World.sql("select title_key from significant_event where case_id = '" + id + "' order by id"))
                .contains("casefile.event.closed", "casefile.event.reopened");
    }

    @DatabaseTest
    void a_closed_case_cannot_be_closed_or_put_on_hold_again() {
        UUID id = CaseFileFixture.anOpenCase();
        CaseRequest closing = ask("worker", id);
        as("supervisor", () -> the(DecidingARequest.class).approve(id, closing.getId(), null));
        assertThatThrownBy(() -> ask("worker", id)).isInstanceOf(RefusedException.class).hasMessageContaining("not-going-on");
        assertThatThrownBy(() -> as("worker", () -> the(SettingACaseAside.class).hold(id, "away", TODAY.plusDays(9), null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("not-going-on");
    }
}
