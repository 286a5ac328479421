package org.homeward.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.flags.FlagFixture.TODAY;
import static org.homeward.flags.FlagFixture.aFlag;
import static org.homeward.flags.FlagFixture.aFlagByRule;
import static org.homeward.flags.FlagFixture.confirm;
import static org.homeward.flags.FlagFixture.decide;
import static org.homeward.flags.FlagFixture.forChild;
import static org.homeward.flags.FlagFixture.raised;
import static org.homeward.flags.FlagFixture.read;
import static org.homeward.flags.FlagFixture.readyToDecide;
import static org.homeward.flags.FlagFixture.refused;
import static org.homeward.shared.World.NOON;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.at;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.access.Role;
import org.homeward.flags.Objection.Answer;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.Refusal;
import org.homeward.shared.World;
import org.homeward.sharing.CoverAsTold;
import org.homeward.sharing.Covering;
import org.homeward.tasks.Task;
import org.homeward.tasks.Tasks;

/** The person can answer what is written about them, and somebody who had no part in it looks again. */
class HearingDisagreementTest {

    private static final String SAID = "It was my cousin who called, not him.";

    private static UUID hear(UUID flagId) {
        return as("worker", () -> the(HearingDisagreement.class).hear(flagId, TODAY, SAID)).getId();
    }

    private static Disagreement answer(String user, UUID flagId, UUID said, Answer answer) {
        return as(user, () -> the(HearingDisagreement.class).answer(flagId, said, new DisagreementAnswerAsTold(answer, "The list of calls names the cousin.", null)));
    }

    private static List<Task> open(String kind, UUID flagId) {
        return as("supervisor", () -> the(Tasks.class).findOpen(kind, flagId).stream().toList());
    }

    @DatabaseTest
    void what_the_person_says_is_kept_word_for_word_and_is_due_for_an_answer_in_30_days() {
        UUID flag = aFlag(anOpenCase());
        hear(flag);
        Disagreement said = read(flag).getDisagreements().get(0);
        assertThat(said.getObjection().getWords()).isEqualTo(SAID);
        assertThat(said.getObjection().getDueAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
        assertThat(open(AskingForAnAnswer.TASK, flag)).singleElement().satisfies(task -> assertThat(task.getDueAt()).isEqualTo(said.getObjection().getDueAt()));
        refused("flags.refuse.disagreement-waits", () -> hear(flag));
    }

    @DatabaseTest
    void only_somebody_who_had_no_part_in_the_flag_or_the_case_answers() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        decide("supervisor", flag, Outcome.UPHELD_MONITOR);
        UUID said = hear(flag);
        refused("flags.refuse.not-independent", () -> answer("supervisor", flag, said, Answer.STANDS));
        for (String user : new String[] {"worker", "worker2", "supervisor3", "clinician", "programme", "officer", "admin"}) {
            assertThatThrownBy(() -> answer(user, flag, said, Answer.STANDS)).as(user).isInstanceOf(NotThereException.class);
        }
        Disagreement waiting = read(flag).getDisagreements().get(0);
        assertThat(as("supervisor", () -> the(HearingDisagreement.class).mayAnswer(waiting))).isFalse();
        assertThat(as("supervisor2", () -> the(HearingDisagreement.class).mayAnswer(waiting))).isTrue();
        Disagreement answered = answer("supervisor2", flag, said, Answer.STANDS);
        assertThat(answered.getObjection().getAnsweredBy().getUserName()).isEqualTo("supervisor2");
        assertThat(as("supervisor2", () -> the(HearingDisagreement.class).mayAnswer(answered))).as("once").isFalse();
        assertThat(open(AskingForAnAnswer.TASK, flag)).isEmpty();
        assertThat(open(HearingDisagreement.JUDGE_AGAIN, flag)).as("it stands").isEmpty();
        refused("flags.refuse.answered-already", () -> answer("supervisor2", flag, said, Answer.AGREED));
    }

    @DatabaseTest
    void who_wrote_it_down_does_not_answer_it() {
        UUID flag = aFlag(anOpenCase());
        UUID said = as("supervisor", () -> the(HearingDisagreement.class).hear(flag, TODAY, SAID)).getId();
        refused("flags.refuse.not-independent", () -> answer("supervisor", flag, said, Answer.STANDS));
    }

    @DatabaseTest
    void whoever_works_on_the_case_has_a_part_in_it_though_they_neither_raised_nor_heard_it() {
        UUID file = anOpenCase();
        UUID flag = as("supervisor", () -> the(RaisingAFlag.class).raise(file, raised("CN-04", null))).getId();
        Disagreement said = as("supervisor", () -> the(HearingDisagreement.class).hear(flag, TODAY, SAID));
        for (String user : new String[] {"worker", "clinician"}) {
            assertThat(said.isIndependent(as(user, () -> the(CurrentUser.class).account()))).as(user).isFalse();
        }
        assertThat(said.isIndependent(as("supervisor2", () -> the(CurrentUser.class).account()))).isTrue();
    }

    @DatabaseTest
    void when_the_person_is_right_the_flag_is_to_be_judged_again_and_nothing_is_decided_by_the_answer() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        answer("supervisor2", flag, hear(flag), Answer.AGREED);
        assertThat(read(flag).isOpen()).isTrue();
        assertThat(read(flag).getDecisions()).isEmpty();
        assertThat(open(HearingDisagreement.JUDGE_AGAIN, flag)).singleElement().satisfies(task -> assertThat(task.getDueAt()).isEqualTo(NOON.plus(Duration.ofDays(7))));
        decide("supervisor", flag, Outcome.UPHELD_MONITOR);
        assertThat(open(HearingDisagreement.JUDGE_AGAIN, flag)).isEmpty();
    }

    @DatabaseTest
    void a_case_does_not_close_while_a_disagreement_waits_for_its_answer() {
        UUID flag = readyToDecide(aFlag(anOpenCase()));
        decide("supervisor", flag, Outcome.LIFTED_BENIGN);
        assertThat(closingIsRefused(flag)).isEmpty();
        UUID said = hear(flag);
        assertThat(closingIsRefused(flag)).get().extracting(Refusal::key).isEqualTo("flags.refuse.disagreement-unanswered");
        answer("supervisor2", flag, said, Answer.AGREED);
        assertThat(closingIsRefused(flag)).isEmpty();
        assertThat(open(HearingDisagreement.JUDGE_AGAIN, flag)).as("it is closed already").isEmpty();
    }

    @DatabaseTest
    void of_a_child_the_lead_is_asked_and_when_the_lead_had_a_part_the_supervisors() {
        UUID raisedByWorker = childsFlag("worker");
        hear(raisedByWorker);
        assertThat(open(AskingForAnAnswer.TASK, raisedByWorker)).extracting(Task::getRole).containsExactly(Role.CHILD_PROTECTION_LEAD);
        UUID raisedByLead = childsFlag("children");
        UUID said = hear(raisedByLead);
        assertThat(open(AskingForAnAnswer.TASK, raisedByLead)).extracting(Task::getRole).containsExactly(Role.SUPERVISOR);
        refused("flags.refuse.not-independent", () -> answer("children", raisedByLead, said, Answer.STANDS));
        answer("supervisor", raisedByLead, said, Answer.STANDS);
    }

    @DatabaseTest
    void a_lead_who_judges_while_it_waits_hands_the_answer_on_and_it_stays_due_when_it_was() {
        UUID flag = readyToDecide(childsFlag("worker"));
        hear(flag);
        DecisionAsTold kept = forChild(flag);
        at(NOON.plus(Duration.ofDays(3)), "children", () -> the(DecidingAFlag.class).decide(flag, kept));
        assertThat(open(AskingForAnAnswer.TASK, flag)).singleElement().satisfies(task -> {
            assertThat(task.getRole()).isEqualTo(Role.SUPERVISOR);
            assertThat(task.getDueAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
        });
    }

    @DatabaseTest
    void where_both_supervisors_of_a_team_judged_one_of_another_team_who_covers_answers() {
        UUID flag = readyToDecide(aFlagByRule(anOpenCase()));
        decide("supervisor", flag, Outcome.LIFTED_UNFOUNDED);
        confirm("supervisor2", flag, true, null);
        UUID said = hear(flag);
        refused("flags.refuse.not-independent", () -> answer("supervisor2", flag, said, Answer.STANDS));
        UUID supervisor3 = as("supervisor3", () -> the(CurrentUser.class).getId());
        as("supervisor", () -> the(Covering.class).name(new CoverAsTold(null, supervisor3, TODAY, TODAY.plusDays(3), "Leave")));
        assertThat(answer("supervisor3", flag, said, Answer.STANDS).getObjection().getAnsweredBy().getUserName()).isEqualTo("supervisor3");
    }

    private static UUID childsFlag(String raiser) {
        UUID child = aChildsCase();
        return as(raiser, () -> the(RaisingAFlag.class).raise(child, raised("CH-06", null))).getId();
    }

    private static Optional<Refusal> closingIsRefused(UUID flag) {
        return as("supervisor", () -> the(WaitingDisagreements.class).refuses(read(flag).getFile()));
    }

    @DatabaseTest
    void what_is_missing_is_said_beside_its_field_and_who_may_not_add_finds_nothing() {
        UUID flag = aFlag(anOpenCase());
        refused("general.required", () -> as("worker", () -> the(HearingDisagreement.class).hear(flag, TODAY, " ")));
        refused("general.in-future", () -> as("worker", () -> the(HearingDisagreement.class).hear(flag, TODAY.plusDays(1), SAID)));
        for (String user : new String[] {"worker2", "supervisor3", "clinician", "programme", "officer", "admin"}) {
            assertThatThrownBy(() -> as(user, () -> the(HearingDisagreement.class).hear(flag, TODAY, SAID))).as(user).isInstanceOf(NotThereException.class);
        }
        UUID said = hear(flag);
        refused("general.required", () -> answer("supervisor2", flag, said, null));
        assertThat(World.sql("select count(*) from audit_row where act in ('HearingDisagreement.hear', 'HearingDisagreement.answer') and outcome = 'REFUSED'").get(0).toString()).isEqualTo("3");
    }
}
