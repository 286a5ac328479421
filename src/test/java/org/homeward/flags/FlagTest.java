package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.TODAY;
import static org.homeward.flags.FlagFixture.aFlag;
import static org.homeward.flags.FlagFixture.aFlagByRule;
import static org.homeward.flags.FlagFixture.confirm;
import static org.homeward.flags.FlagFixture.decide;
import static org.homeward.flags.FlagFixture.decision;
import static org.homeward.flags.FlagFixture.raised;
import static org.homeward.flags.FlagFixture.read;
import static org.homeward.flags.FlagFixture.readyToDecide;
import static org.homeward.flags.FlagFixture.refused;
import static org.homeward.flags.FlagFixture.seen;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.homeward.casefile.Track;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.junit.jupiter.api.Test;

/** The promises that a flag keeps; named as the domain's invariants say them. */
class FlagTest {

    @DatabaseTest
    void invariant_3_every_flag_has_dated_evidence_with_source_and_certainty_a_rationale_in_words_and_a_due_date() {
        UUID file = anOpenCase();
        refused("flags.refuse.no-certainty", () -> as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CN-04", null, "self", null))));
        refused("flags.refuse.no-source", () -> as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CN-04", null, "rumour", "hearsay"))));
        refused("general.required", () -> as("worker", () -> the(RaisingAFlag.class).raise(file,
                new FlagAsRaised("CN-04", null, null, seen("self", "first-hand", true), null))));
        Flag flag = read(aFlag(file));
        assertThat(flag.getEvidence()).hasSize(1);
        assertThat(flag.getClock().getDueFor()).isEqualTo(DueFor.LOOK);
        assertThat(flag.getClock().getDueAt()).isEqualTo(NOON.plus(Duration.ofDays(3)));
        assertThat(flag.getClock().getDecisionDueAt()).isEqualTo(NOON.plus(Duration.ofDays(7)));
    }

    @DatabaseTest
    void evidence_from_the_future_is_refused_beside_its_field() {
        UUID file = anOpenCase();
        refused("general.in-future", () -> as("worker", () -> the(RaisingAFlag.class).raise(file, new FlagAsRaised("CN-04", null, "Why.",
                new EvidenceAsTold(TODAY.plusDays(1), true, "self", "first-hand", "What."), null))));
    }

    @DatabaseTest
    void a_second_worry_of_the_same_kind_becomes_evidence_of_the_open_flag() {
        UUID file = anOpenCase();
        UUID first = aFlag(file);
        assertThat(aFlag(file)).isEqualTo(first);
        assertThat(read(first).getEvidence()).hasSize(2);
    }

    @DatabaseTest
    void invariant_8_severity_above_concern_cannot_rest_only_on_anonymous_hearsay_or_doubted_evidence() {
        UUID file = anOpenCase();
        refused("flags.refuse.weak", () -> as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CN-03", Severity.SERIOUS, "anonymous", "single-report"))));
        refused("flags.refuse.weak", () -> as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CN-03", Severity.URGENT, "family", "hearsay"))));
        assertThat(as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CN-03", null, "family", "doubted"))).getSeverity()).isEqualTo(Severity.CONCERN);
        assertThat(as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CN-06", Severity.SERIOUS, "family", "single-report"))).getSeverity())
                .isEqualTo(Severity.SERIOUS);
    }

    @DatabaseTest
    void a_supervisor_cannot_make_a_weak_flag_more_than_a_concern_either() {
        UUID file = anOpenCase();
        UUID flag = readyToDecide(as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CN-04", null, "other", "hearsay"))).getId());
        DecisionAsTold d = decision(flag, Outcome.UPHELD_MONITOR);
        DecisionAsTold serious = new DecisionAsTold(d.version(), d.outcome(), d.reason(), Severity.SERIOUS, d.confidence(), d.wouldChange(), null,
                d.nextReview(), null, null, null);
        refused("flags.refuse.weak", () -> as("supervisor", () -> the(DecidingAFlag.class).decide(flag, serious)));
        DecisionAsTold more = new DecisionAsTold(d.version(), Outcome.NEED_MORE.code(), d.reason(), Severity.SERIOUS, d.confidence(), d.wouldChange(), null,
                d.nextReview(), null, null, null);
        refused("flags.refuse.weak", () -> decide("supervisor", flag, more));
    }

    @DatabaseTest
    void capability_is_never_flagged_alone() {
        UUID file = anOpenCase();
        refused("flags.refuse.never-alone", () -> as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CP-01", null))));
        aFlag(file);
        assertThat(as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CP-01", null))).isOpen()).isTrue();
    }

    @DatabaseTest
    void invariant_7_a_strength_or_looked_for_and_none_found_is_recorded_before_a_supervisor_can_decide() {
        UUID flag = aFlag(anOpenCase());
        refused("flags.refuse.no-strengths", () -> decide("supervisor", flag, Outcome.LIFTED_BENIGN));
        as("worker", () -> the(AddingToAFlag.class).noStrengthFound(flag));
        decide("supervisor", flag, Outcome.LIFTED_BENIGN);
        assertThat(read(flag).isOpen()).isFalse();
    }

    @DatabaseTest
    void invariant_6_before_a_flag_is_upheld_the_persons_own_view_is_there_or_the_reason_it_was_not_sought() {
        UUID flag = aFlag(anOpenCase());
        as("worker", () -> the(AddingToAFlag.class).noStrengthFound(flag));
        refused("flags.refuse.no-own-view", () -> decide("supervisor", flag, Outcome.UPHELD_PLAN));
        refused("general.required", () -> as("worker", () -> the(AddingToAFlag.class).ownView(flag, new OwnViewAsTold(null, "safety", null))));
        as("worker", () -> the(AddingToAFlag.class).ownView(flag, new OwnViewAsTold(null, "safety", "Her husband listens in.")));
        decide("supervisor", flag, Outcome.UPHELD_PLAN);
        assertThat(read(flag).getState()).isEqualTo(FlagState.UPHELD);
        assertThat(read(flag).getClock().getDueFor()).isEqualTo(DueFor.REVIEW);
    }

    @DatabaseTest
    void invariant_27_nothing_is_final_without_a_review_date_within_the_severitys_interval() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        DecisionAsTold d = decision(flag, Outcome.UPHELD_MONITOR);
        for (LocalDate day : Arrays.asList(null, TODAY, TODAY.plusDays(31))) {
            DecisionAsTold told = new DecisionAsTold(d.version(), d.outcome(), d.reason(), null, d.confidence(), d.wouldChange(), null, day, null, null, null);
            assertThatThrownBy(() -> as("supervisor", () -> the(DecidingAFlag.class).decide(flag, told))).isInstanceOf(RefusedException.class);
        }
        decide("supervisor", flag, new DecisionAsTold(d.version(), d.outcome(), d.reason(), null, d.confidence(), d.wouldChange(), null, TODAY.plusDays(30), null, null, null));
    }

    @DatabaseTest
    void invariant_4_lifting_needs_a_supervisor_who_is_not_the_raiser() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        assertThatThrownBy(() -> decide("worker", flag, Outcome.LIFTED_BENIGN))
                .isInstanceOf(NotThereException.class);
        decide("supervisor", flag, Outcome.LIFTED_BENIGN);
        assertThat(read(flag).getClosedAt()).isEqualTo(NOON);
    }

    @DatabaseTest
    void a_flag_that_a_rule_opened_is_closed_by_two_supervisors() {
        UUID flag = readyToDecide(aFlagByRule(anOpenCase()));
        decide("supervisor", flag, Outcome.UPHELD_MONITOR);
        assertThat(read(flag).getState()).as("kept open by one").isEqualTo(FlagState.UPHELD);
        decide("supervisor", flag, Outcome.LIFTED_UNFOUNDED);
        assertThat(read(flag).getState()).isEqualTo(FlagState.AWAITING_SECOND);
        refused("flags.refuse.same-person", () -> confirm("supervisor", flag, true, null));
        confirm("supervisor2", flag, true, null);
        assertThat(read(flag).isOpen()).isFalse();
        assertThat(read(flag).lastDecision().getConfirmedBy().getUserName()).isEqualTo("supervisor2");
    }

    @DatabaseTest
    void a_supervisors_own_flag_is_closed_by_two_supervisors() {
        UUID file = anOpenCase();
        UUID flag = readyToDecide(as("supervisor", () -> the(RaisingAFlag.class).raise(file, raised("CN-04", null))).getId());
        decide("supervisor", flag, Outcome.ENTERED_IN_ERROR);
        assertThat(read(flag).isOpen()).isTrue();
        confirm("supervisor2", flag, true, null);
        assertThat(read(flag).isInError()).isTrue();
    }

    @DatabaseTest
    void invariant_34_the_second_supervisor_may_disagree_and_that_is_kept() {
        UUID flag = readyToDecide(aFlagByRule(anOpenCase()));
        decide("supervisor", flag, Outcome.LIFTED_UNFOUNDED);
        refused("general.required", () -> confirm("supervisor2", flag, false, null));
        confirm("supervisor2", flag, false, "The calls go on.");
        Flag back = read(flag);
        assertThat(back.getState()).isEqualTo(FlagState.WAITING);
        assertThat(back.lastDecision().isSentBack()).isTrue();
        assertThat(back.getDissents()).extracting(Dissent::getText).containsExactly("The calls go on.");
    }

    @DatabaseTest
    void whoever_sees_it_differently_says_so_even_after_it_was_closed() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        decide("supervisor", flag, Outcome.LIFTED_BENIGN);
        as("worker", () -> the(AddingToAFlag.class).dissent(flag, "I am not sure."));
        assertThat(read(flag).getDissents()).hasSize(1);
    }

    @DatabaseTest
    void what_came_in_since_the_page_was_opened_is_read_before_a_decision_counts() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        DecisionAsTold before = decision(flag, Outcome.LIFTED_BENIGN);
        as("worker", () -> the(AddingToAFlag.class).evidence(flag, seen("family", "single-report", true)));
        assertThatThrownBy(() -> as("supervisor", () -> the(DecidingAFlag.class).decide(flag, before))).isInstanceOf(ChangedMeanwhileException.class);
    }

    @DatabaseTest
    void evidence_that_was_a_mistake_stays_and_counts_no_more() {
        UUID flag = aFlag(anOpenCase());
        UUID piece = read(flag).getEvidence().get(0).getId();
        as("worker", () -> the(AddingToAFlag.class).evidenceInError(piece, "Another family."));
        assertThat(read(flag).getEvidence()).extracting(FlagEvidence::isInError).containsExactly(true);
    }

    @Test
    void invariant_5_a_flag_cannot_be_deleted() {
        assertThat(Arrays.stream(Flags.class.getDeclaredMethods()).map(Method::getName)).noneMatch(name -> name.matches("(remove|delete|clear).*"));
        ArchRuleDefinition.noClasses().should().callMethod(EntityManager.class, "remove", Object.class)
                .check(new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.homeward.flags"));
    }

    @DatabaseTest
    void an_old_flag_is_kept_open_only_by_something_new() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        var later = NOON.plus(Duration.ofDays(181));
        DecisionAsTold d = decision(flag, Outcome.UPHELD_MONITOR);
        DecisionAsTold again = new DecisionAsTold(d.version(), d.outcome(), d.reason(), null, d.confidence(), d.wouldChange(), null, TODAY.plusDays(190), null, null, null);
        refused("flags.refuse.nothing-new", () -> at(later, "supervisor", () -> the(DecidingAFlag.class).decide(flag, again)));
        at(later, "worker", () -> the(AddingToAFlag.class).evidence(flag, seen("family", "single-report", true)));
        DecisionAsTold fresh = new DecisionAsTold(read(flag).getVersion(), d.outcome(), d.reason(), null, d.confidence(), d.wouldChange(), null,
                TODAY.plusDays(190), null, null, null);
        at(later, "supervisor", () -> the(DecidingAFlag.class).decide(flag, fresh));
        assertThat(read(flag).getClock().getRenewBy()).isEqualTo(later.plus(Duration.ofDays(180)));
        DecisionAsTold oneMore = new DecisionAsTold(read(flag).getVersion(), d.outcome(), d.reason(), null, d.confidence(), d.wouldChange(), null,
                TODAY.plusDays(370), null, null, null);
        refused("flags.refuse.nothing-new", () -> at(later.plus(Duration.ofDays(181)), "supervisor", () -> the(DecidingAFlag.class).decide(flag, oneMore)));
    }

    @DatabaseTest
    void a_concern_needs_something_new_after_180_days_what_is_graver_after_90_and_keeping_it_open_before_moves_that_by_nothing() {
        for (Severity severity : Severity.values()) {
            UUID file = anOpenCase();
            UUID flag = readyToDecide(as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CN-03", severity))).getId());
            DecisionAsTold kept = decision(flag, Outcome.UPHELD_MONITOR);
            at(NOON.plus(Duration.ofDays(3)), "supervisor", () -> the(DecidingAFlag.class).decide(flag, kept));
            FlagClock clock = read(flag).getClock();
            Instant renewal = NOON.plus(Duration.ofDays(severity == Severity.CONCERN ? 180 : 90));
            assertThat(clock.getRenewBy()).as(severity.code()).isEqualTo(renewal);
            assertThat(clock.isRenewalDue(renewal.minusMillis(1))).isFalse();
            assertThat(clock.isRenewalDue(renewal)).isTrue();
        }
    }

    @DatabaseTest
    void speaking_of_death_opens_a_safety_check_for_the_person_at_once() {
        as("worker", () -> the(RaisingAFlag.class).raise(anOpenCase(), raised("ID-02", null)));
        assertThat(World.sql("select kind from task where kind = 'safety'")).hasSize(1);
    }

    @DatabaseTest
    void a_flag_is_there_for_those_who_work_on_the_case_and_for_nobody_else() {
        UUID flag = aFlag(anOpenCase());
        for (String user : new String[] {"worker", "supervisor", "supervisor2"}) {
            assertThat(as(user, () -> the(ReadingFlags.class).open(flag)).getId()).isEqualTo(flag);
        }
        for (String user : new String[] {"worker2", "supervisor3", "clinician", "children", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingFlags.class).open(flag))).as(user).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void a_clinician_may_raise_a_flag_and_does_not_read_it_later() {
        UUID file = anOpenCase();
        UUID flag = as("clinician", () -> the(RaisingAFlag.class).raise(file, raised("CN-04", null, "professional", "first-hand"))).getId();
        assertThatThrownBy(() -> as("clinician", () -> the(ReadingFlags.class).ofCase(file))).isInstanceOf(NotThereException.class);
        assertThat(read(flag).getOpening().getBy().getUserName()).isEqualTo("clinician");
    }

    @DatabaseTest
    void raising_reading_and_deciding_leave_a_row_in_the_audit() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        decide("supervisor", flag, Outcome.LIFTED_BENIGN);
        assertThat(World.sql("select distinct act from audit_row where case_id is not null and act like '%Flag%'").stream().map(Object::toString))
                .contains("RaisingAFlag.raise", "ReadingFlags.open", "DecidingAFlag.decide", "AddingToAFlag.strength");
    }

    @DatabaseTest
    void a_case_does_not_close_while_a_flag_waits_for_its_decision() {
        UUID file = anOpenCase();
        UUID flag = readyToDecide(aFlag(file));
        assertThat(as("supervisor", () -> the(UndecidedFlags.class).refuses(read(flag).getFile()))).isPresent();
        decide("supervisor", flag, Outcome.UPHELD_MONITOR);
        assertThat(as("supervisor", () -> the(UndecidedFlags.class).refuses(read(flag).getFile()))).isEmpty();
    }

    @DatabaseTest
    void only_a_flag_of_the_same_case_can_take_another_one_in() {
        UUID file = anOpenCase();
        UUID flag = readyToDecide(aFlag(file));
        UUID strange = aFlag(aCase("Other Placeholder", Track.SPOUSE, LocalDate.of(1990, 1, 1)));
        UUID other = as("worker", () -> the(RaisingAFlag.class).raise(file, raised("CN-03", null))).getId();
        assertThatThrownBy(() -> decide("supervisor", flag, into(flag, strange))).isInstanceOf(NotThereException.class);
        decide("supervisor", flag, into(flag, other));
        assertThat(read(flag).lastDecision().getMergedInto()).isEqualTo(other);
    }

    private static DecisionAsTold into(UUID flag, UUID other) {
        DecisionAsTold d = decision(flag, Outcome.MERGED);
        return new DecisionAsTold(d.version(), d.outcome(), d.reason(), null, d.confidence(), d.wouldChange(), null, null, null, other, null);
    }
}
