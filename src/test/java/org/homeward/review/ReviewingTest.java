package org.homeward.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.aFlag;
import static org.homeward.flags.FlagFixture.aFlagByRule;
import static org.homeward.flags.FlagFixture.decide;
import static org.homeward.flags.FlagFixture.raised;
import static org.homeward.flags.FlagFixture.readyToDecide;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.Track;
import org.homeward.flags.DecidingAFlag;
import org.homeward.flags.DecisionAsTold;
import org.homeward.flags.Flag;
import org.homeward.flags.FlagFixture;
import org.homeward.flags.Outcome;
import org.homeward.flags.RaisingAFlag;
import org.homeward.flags.Severity;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.StatementCount;

/** What stands in whose queue, in which order, and what it costs to show. */
class ReviewingTest {

    @DatabaseTest
    void the_queue_holds_the_flags_of_the_team_in_the_order_they_are_due() {
        UUID file = anOpenCase();
        UUID concern = aFlag(file);
        UUID urgent = as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CN-06", null))).getId();
        UUID serious = aFlagByRule(file);
        assertThat(queueOf("supervisor", QueueFilter.WAITING)).containsExactly(urgent, serious, concern);
        assertThat(queueOf("supervisor3", QueueFilter.WAITING)).isEmpty();
    }

    @DatabaseTest
    void only_those_who_review_have_a_queue() {
        for (String user : new String[] {"worker", "clinician", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> queueOf(user, QueueFilter.WAITING)).as(user).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void the_child_protection_lead_has_the_children_of_the_team_and_no_adult() {
        aFlag(anOpenCase());
        UUID child = aChildsCase();
        UUID flag = as("worker", () -> the(RaisingAFlag.class).raise(child, raised("CH-06", null))).getId();
        assertThat(queueOf("children", QueueFilter.WAITING)).containsExactly(flag);
    }

    @DatabaseTest
    void what_was_decided_leaves_the_queue_until_its_review_is_near() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        decide("supervisor", flag, Outcome.UPHELD_MONITOR);
        assertThat(queueOf("supervisor", QueueFilter.WAITING)).isEmpty();
        assertThat(queueOf("supervisor", new QueueFilter(QueueFilter.Show.OPEN, null, QueueFilter.Taken.ANY))).containsExactly(flag);
        assertThat(at(NOON.plus(Duration.ofDays(5)), "supervisor", () -> the(Reviewing.class).queue(QueueFilter.WAITING, 1)).total()).isEqualTo(1);
    }

    @DatabaseTest
    void what_i_raised_and_another_has_to_agree_with_waits_in_their_queue_and_not_in_mine() {
        UUID youth = aCase("Yusuf Placeholder", Track.CHILD, LocalDate.of(2010, 1, 10));
        UUID flag = as("children", () -> the(RaisingAFlag.class).raiseForChild(youth, raised("IN-02", null))).getId();
        assertThat(queueOf("children", QueueFilter.WAITING)).isEmpty();
        assertThat(queueOf("supervisor", QueueFilter.WAITING)).containsExactly(flag);
    }

    @DatabaseTest
    void what_i_decided_long_ago_and_a_colleague_proposes_to_close_now_waits_in_my_queue() {
        UUID flag = readyToDecide(aFlagByRule(anOpenCase()));
        decide("supervisor", flag, Outcome.UPHELD_MONITOR);
        DecisionAsTold closing = FlagFixture.decision(flag, Outcome.LIFTED_BENIGN);
        at(NOON.plusSeconds(60), "supervisor2", () -> the(DecidingAFlag.class).decide(flag, closing));
        assertThat(queueOf("supervisor", QueueFilter.WAITING)).containsExactly(flag);
        assertThat(queueOf("supervisor2", QueueFilter.WAITING)).isEmpty();
    }

    @DatabaseTest
    void what_i_proposed_to_close_waits_in_my_colleagues_queue_and_not_in_mine() {
        UUID flag = readyToDecide(aFlagByRule(anOpenCase()));
        decide("supervisor", flag, Outcome.LIFTED_BENIGN);
        assertThat(queueOf("supervisor", QueueFilter.WAITING)).isEmpty();
        assertThat(queueOf("supervisor2", QueueFilter.WAITING)).containsExactly(flag);
    }

    @DatabaseTest
    void the_queue_is_narrowed_by_severity_by_lateness_and_by_who_took_it() {
        UUID file = anOpenCase();
        UUID concern = aFlag(file);
        UUID serious = aFlagByRule(file);
        assertThat(queueOf("supervisor", new QueueFilter(QueueFilter.Show.WAITING, Severity.SERIOUS, QueueFilter.Taken.ANY))).containsExactly(serious);
        as("supervisor", () -> the(DecidingAFlag.class).take(concern));
        assertThat(queueOf("supervisor", new QueueFilter(QueueFilter.Show.WAITING, null, QueueFilter.Taken.ME))).containsExactly(concern);
        assertThat(queueOf("supervisor2", new QueueFilter(QueueFilter.Show.WAITING, null, QueueFilter.Taken.NOBODY))).containsExactly(serious);
        assertThat(at(NOON.plus(Duration.ofHours(25)), "supervisor", () -> the(Reviewing.class)
                .count(new QueueFilter(QueueFilter.Show.LATE, null, QueueFilter.Taken.ANY)))).isEqualTo(1);
    }

    @DatabaseTest
    void after_one_decision_the_next_most_pressing_flag_opens() {
        UUID file = anOpenCase();
        UUID concern = aFlag(file);
        UUID serious = aFlagByRule(file);
        assertThat(as("supervisor", () -> the(Reviewing.class).next(serious)).map(Flag::getId)).contains(concern);
    }

    @DatabaseTest
    void a_full_queue_takes_a_bounded_number_of_statements() {
        for (int i = 0; i < 6; i++) {
            aFlag(aCase("Person " + i + " Placeholder", Track.ADULT_RETURNEE, LocalDate.of(1990, 1, 1)));
        }
        as("supervisor", () -> assertThat(StatementCount.of(() -> the(Reviewing.class).queue(QueueFilter.WAITING, 1))).isLessThanOrEqualTo(5));
    }

    private static List<UUID> queueOf(String user, QueueFilter filter) {
        return as(user, () -> the(Reviewing.class).queue(filter, 1)).rows().stream().map(r -> r.flag().getId()).toList();
    }
}
