package org.homeward.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;
import static org.homeward.sharing.SharingACaseTest.id;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.homeward.access.UserAccounts;
import org.homeward.casefile.AssigningACase;
import org.homeward.casefile.AssignmentAsTold;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.CaseQuery;
import org.homeward.casefile.ListingCases;
import org.homeward.casefile.OpeningACase;
import org.homeward.casefile.ReadingPeople;
import org.homeward.home.MyDay;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;
import org.homeward.tasks.SeeingWorkDue;
import org.homeward.tasks.TaskFixture;
import org.homeward.tasks.TaskQuery;

class HandingOverTest {

    private static HandoverAsTold told(String to) {
        return new HandoverAsTold(id(to), 7, List.of("open-tasks", "risks"), "She likes to be called in the morning.");
    }

    private static UUID offer(String giver, UUID caseId, String to) {
        HandoverAsTold told = told(to);
        return as(giver, () -> the(HandingOver.class).offer(caseId, told)).getId();
    }

    private static Handover.State state(String user, UUID handover) {
        return as(user, () -> the(SeeingHandovers.class).list(false, 1).rows().stream().filter(h -> h.getId().equals(handover)).findFirst().orElseThrow().getState(NOON));
    }

    @DatabaseTest
    void nothing_changes_hands_until_it_is_accepted_and_then_the_open_work_goes_along() {
        UUID id = CaseFileFixture.anOpenCase();
        TaskFixture.aTask(id, "plan", NOON);
        UUID handover = offer("worker", id, "worker2");
        assertThat(as("worker2", () -> the(OpeningACase.class).open(id)).getWorker().getUserName()).isEqualTo("worker");
        assertThatThrownBy(() -> as("worker2", () -> the(ReadingPeople.class).household(id))).as("the overview, no more").isInstanceOf(NotThereException.class);
        assertThat(as("worker2", () -> the(ListingCases.class).count(CaseQuery.ALL_OPEN))).isZero();
        assertThat(as("worker2", () -> the(SeeingHandovers.class).openWork(id)).tasks()).isEqualTo(1);
        as("worker2", () -> the(TakingOver.class).accept(handover));
        assertThat(as("worker2", () -> the(SeeingWorkDue.class).count(TaskQuery.MINE))).isEqualTo(1);
        assertThat(as("worker2", () -> the(OpeningACase.class).open(id)).getClinician()).as("who treats the person stays").isNotNull();
        assertThatThrownBy(() -> as("worker", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
        for (String user : new String[] {"worker", "worker2", "supervisor"}) {
            assertThat(state(user, handover)).as(user).isEqualTo(Handover.State.ACCEPTED);
        }
        assertThatThrownBy(() -> as("worker", () -> the(SeeingHandovers.class).read(handover))).as("the note went with the case").isInstanceOf(NotThereException.class);
        assertThat(as("supervisor", () -> the(SeeingHandovers.class).read(handover)).getGoneThrough()).containsExactly("open-tasks", "risks");
        assertThat(World.sql("select act || ' ' || relation from audit_row where outcome = 'DONE' and act in ('HandingOver.offer', 'TakingOver.accept') order by act"))
                .containsExactly("HandingOver.offer ASSIGNED", "TakingOver.accept CONSULTED");
    }

    @DatabaseTest
    void whoever_declines_says_why_and_sees_the_case_no_more_while_the_giver_reads_it() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID handover = offer("worker", id, "worker2");
        assertThatThrownBy(() -> as("worker2", () -> the(TakingOver.class).decline(handover, " "))).isInstanceOf(RefusedException.class).hasMessageContaining("reason");
        as("worker2", () -> the(TakingOver.class).decline(handover, "I speak no Arabic."));
        assertThatThrownBy(() -> as("worker2", () -> the(OpeningACase.class).open(id))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("worker2", () -> the(SeeingHandovers.class).read(handover))).isInstanceOf(NotThereException.class);
        assertThat(as("worker", () -> the(SeeingHandovers.class).read(handover)).getAnswer()).isEqualTo("I speak no Arabic.");
        String waiting = "select user_name from task join user_account u on u.id = owner_id where kind = 'handover-declined' and ended_at is null and about_id = '" + id + "'";
        assertThat(World.sql(waiting)).containsExactly("worker");
        assertThatThrownBy(() -> as("worker2", () -> the(TakingOver.class).accept(handover))).isInstanceOf(NotThereException.class);
        offer("worker", id, "worker2");
        assertThat(World.sql(waiting)).as("offered again").isEmpty();
    }

    @DatabaseTest
    void it_is_taken_back_by_whoever_works_with_the_case_and_ends_by_itself_after_its_days() {
        UUID id = CaseFileFixture.anOpenCase();
        for (String user : new String[] {"worker", "supervisor"}) {
            UUID handover = offer("worker", id, "worker2");
            for (String other : new String[] {"worker2", "worker3", "supervisor3"}) {
                assertThatThrownBy(() -> as(other, () -> the(HandingOver.class).takeBack(handover))).as(other).isInstanceOf(NotThereException.class);
            }
            as(user, () -> the(HandingOver.class).takeBack(handover));
            assertThatThrownBy(() -> as("worker2", () -> the(TakingOver.class).accept(handover))).isInstanceOf(NotThereException.class);
        }
        UUID handover = offer("worker", id, "worker2");
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofDays(7)), "worker2", () -> the(TakingOver.class).accept(handover))).isInstanceOf(NotThereException.class);
        assertThat(at(NOON.plus(Duration.ofDays(7)), "worker", () -> the(SeeingHandovers.class).read(handover).getState(NOON.plus(Duration.ofDays(7))))).isEqualTo(Handover.State.LAPSED);
        assertThatThrownBy(() -> at(NOON.plus(Duration.ofDays(7)), "worker", () -> the(HandingOver.class).takeBack(handover))).hasMessageContaining("handover.over");
    }

    @DatabaseTest
    void an_offer_means_nothing_any_more_once_the_case_went_to_somebody_else() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID handover = offer("supervisor", id, "worker3");
        UUID worker2 = id("worker2");
        as("supervisor", () -> the(AssigningACase.class).assign(id, new AssignmentAsTold(null, worker2, null)));
        assertThatThrownBy(() -> as("worker3", () -> the(TakingOver.class).accept(handover))).isInstanceOf(NotThereException.class);
        assertThat(state("worker", handover)).isEqualTo(Handover.State.OVERTAKEN);
    }

    @DatabaseTest
    void only_who_has_the_case_or_answers_for_the_team_offers_it_and_only_the_one_it_was_offered_to_answers() {
        UUID id = CaseFileFixture.anOpenCase();
        for (String user : new String[] {"worker2", "worker3", "supervisor3", "clinician", "children", "programme", "admin", "officer"}) {
            HandoverAsTold told = told("worker");
            assertThatThrownBy(() -> as(user, () -> the(HandingOver.class).offer(id, told))).as(user).isInstanceOf(NotThereException.class);
        }
        UUID handover = offer("worker", id, "worker2");
        for (String user : new String[] {"worker", "worker3", "supervisor", "children", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(TakingOver.class).accept(handover))).as(user).isInstanceOf(NotThereException.class);
        }
        for (String user : new String[] {"worker3", "supervisor3", "clinician", "children"}) {
            assertThatThrownBy(() -> as(user, () -> the(SeeingHandovers.class).read(handover))).as(user).isInstanceOf(NotThereException.class);
        }
        assertThat(as("supervisor3", () -> the(SeeingHandovers.class).list(false, 1)).total()).isZero();
        assertThat(as("children", () -> the(SeeingHandovers.class).list(false, 1)).total()).as("an adult's").isZero();
    }

    @DatabaseTest
    void somebody_with_whom_only_the_overview_is_shared_reads_no_handover() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID handover = offer("worker", id, "worker2");
        UUID worker3 = id("worker3");
        as("worker", () -> the(SharingACase.class).share(id, new ShareAsTold(worker3, java.util.Set.of(org.homeward.access.Section.PLAN), 3, "We visit together.")));
        assertThatThrownBy(() -> as("worker3", () -> the(SeeingHandovers.class).read(handover))).isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> as("worker3", () -> the(TakingOver.class).accept(handover))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_worker_hands_over_within_the_team_and_a_childs_case_goes_only_where_somebody_protects_the_children() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID child = CaseFileFixture.aChildsCase();
        assertThatThrownBy(() -> offer("worker", id, "worker3")).hasMessageContaining("other-team");
        UUID moving = offer("supervisor", id, "worker3");
        as("worker3", () -> the(TakingOver.class).accept(moving));
        assertThatThrownBy(() -> as("supervisor", () -> the(OpeningACase.class).open(id))).as("it went to the other team").isInstanceOf(NotThereException.class);
        assertThatThrownBy(() -> offer("supervisor", child, "worker3")).hasMessageContaining("no-child-lead");
        UUID worker3 = id("worker3");
        assertThatThrownBy(() -> as("supervisor", () -> the(AssigningACase.class).assign(child, new AssignmentAsTold(null, worker3, null)))).hasMessageContaining("no-child-lead");
        offer("children", child, "worker2");
        assertThat(as("children", () -> the(SeeingHandovers.class).list(false, 1)).total()).isEqualTo(1);
    }

    @DatabaseTest
    void what_makes_no_sense_is_refused_beside_its_field() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID programme = id("programme");
        UUID worker = id("worker");
        UUID worker2 = id("worker2");
        refused(id, new HandoverAsTold(null, 7, List.of(), "x"), "to");
        refused(id, new HandoverAsTold(programme, 7, List.of(), "x"), "to");
        refused(id, new HandoverAsTold(worker, 7, List.of(), "x"), "has-it-already");
        refused(id, new HandoverAsTold(worker2, 0, List.of(), "x"), "days");
        refused(id, new HandoverAsTold(worker2, 15, List.of(), "x"), "days");
        refused(id, new HandoverAsTold(worker2, null, List.of(), "x"), "days");
        refused(id, new HandoverAsTold(worker2, 7, List.of("made-up"), "x"), "goneThrough");
        refused(id, new HandoverAsTold(worker2, 7, null, " "), "note");
        offer("supervisor", id, "worker2");
        refused(id, told("worker2"), "offered-already");
    }

    private static void refused(UUID id, HandoverAsTold told, String why) {
        assertThatThrownBy(() -> as("supervisor", () -> the(HandingOver.class).offer(id, told))).isInstanceOf(RefusedException.class).hasMessageContaining(why);
    }

    @DatabaseTest
    void several_are_offered_at_once_all_or_none_each_on_record() {
        UUID one = CaseFileFixture.anOpenCase();
        UUID other = CaseFileFixture.aChildsCase();
        UUID elsewhere = CaseFileFixture.anOpenCase();
        TaskFixture.on(elsewhere, NOON, file -> file.assign(the(UserAccounts.class).byName("worker3").orElseThrow().getTeam(), null));
        HandoverAsTold told = told("worker2");
        assertThatThrownBy(() -> as("supervisor", () -> the(HandingOverSeveral.class).offer(List.of(one, elsewhere), told))).isInstanceOf(NotThereException.class);
        assertThat(as("supervisor", () -> the(SeeingHandovers.class).countWaiting())).isZero();
        assertThatThrownBy(() -> as("supervisor", () -> the(HandingOverSeveral.class).offer(List.of(), told))).hasMessageContaining("none-chosen");
        UUID worker = id("worker");
        List<UUID> chosen = as("supervisor", () -> the(HandingOverSeveral.class).cases(worker)).stream().map(row -> row.id()).toList();
        assertThat(chosen).containsExactlyInAnyOrder(one, other);
        assertThat(as("worker", () -> the(HandingOverSeveral.class).countMine())).isEqualTo(2);
        assertThat(as("supervisor", () -> the(HandingOverSeveral.class).countMine())).as("of the team, not her own").isZero();
        assertThat(as("supervisor", () -> the(HandingOverSeveral.class).offer(chosen, told))).isEqualTo(2);
        assertThat(World.sql("select count(distinct case_id) from audit_row where act = 'HandingOver.offer' and outcome = 'DONE'").get(0).toString()).isEqualTo("2");
        assertThat(as("worker2", () -> the(MyDay.class).now())).extracting(item -> item.key()).containsExactly("sharing.handover.to-answer", "sharing.handover.to-answer");
    }

    @DatabaseTest
    void a_list_of_handovers_takes_as_many_statements_for_one_as_for_many() {
        offer("worker", CaseFileFixture.anOpenCase(), "worker2");
        long forOne = as("supervisor", () -> StatementCount.of(() -> the(SeeingHandovers.class).list(false, 1).rows().forEach(h -> the(SeeingHandovers.class).mayRead(h))));
        for (int i = 0; i < 5; i++) {
            offer("worker", CaseFileFixture.anOpenCase(), "worker2");
        }
        assertThat(as("supervisor", () -> StatementCount.of(() -> the(SeeingHandovers.class).list(false, 1).rows().forEach(h -> the(SeeingHandovers.class).mayRead(h))))).isEqualTo(forOne).isLessThanOrEqualTo(4);
        as("worker3", () -> assertThat(StatementCount.of(() -> the(TakingOver.class).waiting())).as("who has no offer").isLessThanOrEqualTo(1));
    }
}
