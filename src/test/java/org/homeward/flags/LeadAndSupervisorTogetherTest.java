package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.confirm;
import static org.homeward.flags.FlagFixture.decide;
import static org.homeward.flags.FlagFixture.forChild;
import static org.homeward.flags.FlagFixture.raised;
import static org.homeward.flags.FlagFixture.read;
import static org.homeward.flags.FlagFixture.readyToDecide;
import static org.homeward.flags.FlagFixture.refused;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.casefile.Track;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.World;
import org.homeward.tasks.Tasks;

/** From 15 to 17, what somebody may mean to do (IN-01 to IN-05) is raised and decided by the child-protection lead and a supervisor together. */
class LeadAndSupervisorTogetherTest {

    private static UUID raisedByTheLead(String indicator) {
        UUID youth = aCase("Yusuf Placeholder", Track.CHILD, LocalDate.of(2010, 1, 10));
        return as("children", () -> the(RaisingAFlag.class).raiseForChild(youth, raised(indicator, null))).getId();
    }

    private static UUID agreedByBoth() {
        UUID flag = readyToDecide(raisedByTheLead("IN-04"));
        agree("supervisor", flag);
        return flag;
    }

    private static void agree(String user, UUID flag) {
        as(user, () -> the(DecidingAFlag.class).agree(flag, null));
    }

    @DatabaseTest
    void what_the_lead_raises_is_a_flag_only_when_a_supervisor_agrees() {
        for (String indicator : new String[] {"IN-01", "IN-02", "IN-03", "IN-04", "IN-05"}) {
            UUID flag = readyToDecide(raisedByTheLead(indicator));
            assertThat(read(flag).getState()).as(indicator).isEqualTo(FlagState.AWAITING_AGREEMENT);
            DecisionAsTold kept = forChild(flag);
            for (String user : new String[] {"supervisor", "children"}) {
                refused("flags.refuse.agree-first", () -> decide(user, flag, kept));
            }
            agree("supervisor", flag);
            assertThat(read(flag).getState()).isEqualTo(FlagState.WAITING);
            assertThat(read(flag).getAgreedBy().getUserName()).isEqualTo("supervisor");
        }
    }

    @DatabaseTest
    void the_supervisor_has_the_time_of_a_first_look_and_the_decision_is_due_from_the_raising() {
        UUID flag = raisedByTheLead("IN-01");
        assertThat(read(flag).getClock().getDueFor()).isEqualTo(DueFor.SECOND_OPINION);
        assertThat(read(flag).getClock().getDueAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        agree("supervisor2", flag);
        assertThat(read(flag).getClock().getDueFor()).isEqualTo(DueFor.DECISION);
        assertThat(read(flag).getClock().getDueAt()).isEqualTo(NOON.plus(Duration.ofHours(24)));
    }

    @DatabaseTest
    void the_lead_alone_cannot_agree_with_herself_nor_can_anybody_else() {
        UUID flag = raisedByTheLead("IN-02");
        refused("flags.refuse.other-role", () -> agree("children", flag));
        for (String user : new String[] {"worker", "worker2", "supervisor3", "clinician", "programme", "officer", "admin"}) {
            assertThatThrownBy(() -> agree(user, flag)).as(user).isInstanceOf(NotThereException.class);
        }
        agree("supervisor", flag);
        refused("flags.refuse.nothing-to-confirm", () -> agree("supervisor2", flag));
    }

    @DatabaseTest
    void every_decision_takes_effect_when_the_other_of_the_two_agrees() {
        UUID flag = agreedByBoth();
        decide("supervisor", flag, forChild(flag));
        assertThat(read(flag).getState()).isEqualTo(FlagState.AWAITING_SECOND);
        refused("flags.refuse.other-role", () -> confirm("supervisor2", flag, true, null));
        confirm("children", flag, true, null);
        assertThat(read(flag).getState()).isEqualTo(FlagState.UPHELD);
        assertThat(read(flag).getClock().getDueFor()).isEqualTo(DueFor.REVIEW);
        assertThat(read(flag).lastDecision().getConfirmedBy().getUserName()).isEqualTo("children");
        decide("children", flag, forChild(flag, Outcome.LIFTED_RESOLVED));
        refused("flags.refuse.other-role", () -> confirm("children", flag, true, null));
        assertThat(read(flag).isOpen()).isTrue();
        confirm("supervisor", flag, true, null);
        assertThat(read(flag).isOpen()).isFalse();
    }

    @DatabaseTest
    void the_worker_hears_what_to_find_out_only_when_both_want_to_know() {
        UUID flag = agreedByBoth();
        decide("children", flag, forChild(flag, Outcome.NEED_MORE));
        assertThat(findingOut(flag)).isFalse();
        confirm("supervisor", flag, true, null);
        assertThat(findingOut(flag)).isTrue();
        assertThat(read(flag).getState()).isEqualTo(FlagState.NEEDS_MORE);
    }

    private static boolean findingOut(UUID flag) {
        return as("supervisor", () -> the(Tasks.class).findOpen(DecidingAFlag.FIND_OUT_MORE, flag)).isPresent();
    }

    @DatabaseTest
    void what_one_of_them_sends_back_is_decided_anew_and_stays_no_flag_where_they_had_not_agreed() {
        UUID never = readyToDecide(raisedByTheLead("IN-03"));
        decide("supervisor", never, forChild(never, Outcome.LIFTED_UNFOUNDED));
        confirm("children", never, false, "The message names a day.");
        assertThat(read(never).getState()).isEqualTo(FlagState.AWAITING_AGREEMENT);
        UUID agreed = agreedByBoth();
        decide("supervisor", agreed, forChild(agreed));
        confirm("children", agreed, false, "It is not a plan.");
        assertThat(read(agreed).getState()).isEqualTo(FlagState.WAITING);
        assertThat(read(agreed).getDissents()).extracting(Dissent::getText).containsExactly("It is not a plan.");
    }

    @DatabaseTest
    void farewells_and_the_wish_to_die_open_a_safety_check_at_once_whoever_has_still_to_agree() {
        for (String indicator : new String[] {"IN-05", "ID-02"}) {
            UUID flag = raisedByTheLead(indicator);
            assertThat(as("supervisor", () -> the(Tasks.class).findOpen("safety", flag))).as(indicator).isPresent()
                    .get().satisfies(task -> assertThat(task.getDueAt()).isEqualTo(NOON.plus(Duration.ofHours(1))));
        }
        assertThat(read(raisedByTheLead("ID-02")).getState()).as("a wish is no plan against others").isEqualTo(FlagState.WAITING);
    }

    @DatabaseTest
    void of_an_adult_one_raises_it_and_one_supervisor_keeps_it_open() {
        UUID file = anOpenCase();
        UUID flag = readyToDecide(as("worker", () -> the(RaisingAFlag.class).raise(file, raised("IN-04", null))).getId());
        assertThat(read(flag).getState()).isEqualTo(FlagState.WAITING);
        refused("flags.refuse.nothing-to-confirm", () -> agree("supervisor", flag));
        decide("supervisor", flag, Outcome.UPHELD_PLAN);
        assertThat(read(flag).getState()).isEqualTo(FlagState.UPHELD);
    }

    @DatabaseTest
    void a_case_does_not_close_and_it_is_on_record_who_agreed() {
        UUID flag = raisedByTheLead("IN-02");
        assertThat(as("supervisor", () -> the(UndecidedFlags.class).refuses(read(flag).getFile()))).isPresent();
        agree("supervisor", flag);
        assertThat(World.sql("select outcome from audit_row where act = 'DecidingAFlag.agree' and case_id is not null")).containsExactly("DONE");
    }
}
