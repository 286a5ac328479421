package org.homeward.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.reintegration.PlanFixture.TODAY;
import static org.homeward.reintegration.PlanFixture.hold;
import static org.homeward.reintegration.PlanFixture.plan;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.access.OwnAccount;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.OpeningACase;
import org.homeward.flags.EvaluatingRules;
import org.homeward.shared.ChangedMeanwhileException;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.Translations;
import org.homeward.shared.World;

class PlanTest {

    @DatabaseTest
    void a_goal_keeps_the_persons_words_and_its_first_steps() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID goal = PlanFixture.aGoal(id, StepAsTold.planned(null, "Call the school.", Actor.WORKER, TODAY.plusDays(7)),
                StepAsTold.planned(null, "Bring the certificate.", Actor.PERSON, null));
        Plan plan = plan(id);
        assertThat(plan.openGoals()).extracting(Goal::getWords).containsExactly("I want to finish the tailoring course.");
        assertThat(plan.steps()).extracting(s -> s.getGoal().getId()).containsOnly(goal);
        assertThat(plan.stepsInAll()).isEqualTo(2);
    }

    @DatabaseTest
    void a_step_with_a_day_is_work_due_until_it_is_done_and_again_when_the_tick_is_taken_back() {
        UUID id = CaseFileFixture.anOpenCase();
        Step step = PlanFixture.aStep(id, Actor.WORKER, TODAY.plusDays(7));
        assertThat(openTasks()).isEqualTo("1");
        Step done = as("worker", () -> the(TakingSteps.class).done(step.getId(), step.getVersion()));
        assertThat(openTasks()).isEqualTo("0");
        assertThat(plan(id).stepsDone()).isEqualTo(1);
        as("worker", () -> the(TakingSteps.class).notDone(step.getId(), done.getVersion()));
        assertThat(openTasks()).isEqualTo("1");
        assertThat(plan(id).steps().get(0)).extracting(Step::getState, Step::getEndedOn).containsExactly(StepState.NOT_STARTED, null);
    }

    @DatabaseTest
    void a_step_without_a_day_is_no_work_due() {
        PlanFixture.aStep(CaseFileFixture.anOpenCase(), Actor.PERSON, null);
        assertThat(openTasks()).isEqualTo("0");
    }

    @DatabaseTest
    void a_step_dropped_with_its_reason_is_no_longer_due() {
        UUID id = CaseFileFixture.anOpenCase();
        Step step = PlanFixture.aStep(id, Actor.WORKER, TODAY.plusDays(7));
        assertThatThrownBy(() -> change(step, StepState.DROPPED, null)).isInstanceOf(RefusedException.class).hasMessageContaining("reason");
        change(step, StepState.DROPPED, "The course is full until autumn.");
        assertThat(openTasks()).isEqualTo("0");
        assertThat(plan(id).stepsInAll()).as("what is dropped is not counted").isZero();
    }

    @DatabaseTest
    void a_step_that_cannot_be_done_yet_says_what_is_in_the_way_and_stays_open() {
        UUID id = CaseFileFixture.anOpenCase();
        Step step = PlanFixture.aStep(id, Actor.WORKER, TODAY.plusDays(7));
        assertThatThrownBy(() -> change(step, StepState.NOT_YET_POSSIBLE, null)).isInstanceOf(RefusedException.class);
        change(step, StepState.NOT_YET_POSSIBLE, "No identity paper yet.");
        assertThat(plan(id).next()).extracting(Step::getReason).containsExactly("No identity paper yet.");
        assertThat(openTasks()).isEqualTo("1");
    }

    @DatabaseTest
    void two_people_at_one_step_do_not_overwrite_each_other() {
        Step step = PlanFixture.aStep(CaseFileFixture.anOpenCase(), Actor.WORKER, TODAY.plusDays(7));
        change(step, StepState.STARTED, null);
        assertThatThrownBy(() -> as("supervisor", () -> the(TakingSteps.class).done(step.getId(), step.getVersion())))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @DatabaseTest
    void a_goal_set_aside_needs_its_reason_and_takes_its_open_steps_along() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID goal = PlanFixture.aGoal(id, StepAsTold.planned(null, "Call the school.", Actor.WORKER, TODAY.plusDays(7)));
        assertThatThrownBy(() -> end(goal, GoalState.SET_ASIDE, null)).isInstanceOf(RefusedException.class);
        end(goal, GoalState.SET_ASIDE, "The baby comes first.");
        assertThat(plan(id).steps()).extracting(Step::getState, Step::getReason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(StepState.DROPPED, "The baby comes first."));
        assertThat(openTasks()).isEqualTo("0");
        assertThat(plan(id).endedGoals()).hasSize(1);
    }

    @DatabaseTest
    void words_that_change_leave_the_old_ones_in_the_history() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID goal = PlanFixture.aGoal(id);
        as("worker", () -> the(SettingGoals.class).change(goal, new GoalAsTold("I want to be a tailor.", "N10", null, null, GoalState.NOW, null), 1));
        assertThat(World.sql("select old_text from field_change where field = 'words'")).containsExactly("I want to finish the tailoring course.");
    }

    @DatabaseTest
    void late_steps_of_services_are_owed_and_late_steps_of_the_person_are_not() {
        UUID id = CaseFileFixture.anOpenCase();
        PlanFixture.aStep(id, Actor.PARTNER, TODAY.plusDays(3));
        PlanFixture.aStep(id, Actor.PERSON, TODAY.plusDays(3));
        assertThat(plan(id).owed()).isEmpty();
        Plan later = World.at(World.NOON.plus(Duration.ofDays(4)), "worker", () -> the(ReadingThePlan.class).of(id));
        assertThat(later.late()).hasSize(2);
        assertThat(later.owed()).extracting(Step::getActor).containsExactly(Actor.PARTNER);
    }

    @DatabaseTest
    void a_step_of_the_pathway_comes_with_its_day_and_joins_the_goal_of_its_need_once() {
        UUID id = CaseFileFixture.aChildsCase();
        UUID goal = as("worker", () -> the(SettingGoals.class).add(id,
                new GoalAsTold("I want to learn to read.", "N09", null, null, GoalState.NOW, null), List.of()).getId());
        Step step = as("worker", () -> the(TakingSteps.class).addFromPathway(id, "school-place"));
        assertThat(step.getDueOn()).as("accepted on 1 March, 30 days").isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(step.getGoal().getId()).isEqualTo(goal);
        Step again = as("worker", () -> the(TakingSteps.class).addFromPathway(id, "school-place"));
        assertThat(again.getId()).isEqualTo(step.getId());
        assertThat(plan(id).suggestions()).extracting(s -> s.step().code()).doesNotContain("school-place").contains("language").doesNotContain("turning-18");
        assertThatThrownBy(() -> as("worker", () -> the(TakingSteps.class).addFromPathway(id, "court"))).isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void a_step_of_the_pathway_is_read_by_everybody_in_their_language_until_somebody_words_it_anew() {
        UUID id = CaseFileFixture.anOpenCase();
        Step step = as("worker", () -> the(TakingSteps.class).addFromPathway(id, "legal-advice"));
        as("worker", () -> the(OwnAccount.class).speak("ar"));
        String arabic = Translations.say(Locale.forLanguageTag("ar"), step.getWords());
        Step kept = as("worker", () -> the(TakingSteps.class).change(step.getId(), told(step, arabic), step.getVersion()));
        assertThat(kept.getWords()).isEqualTo(step.getWords()).isNotEqualTo(arabic);
        PlanFixture.aGoal(id);
        hold(id, PlanFixture.agreed());
        assertThat(plan(id).lastTalk().getAsItStood()).contains(arabic).doesNotContain(step.getWords());
        Step anew = as("worker", () -> the(TakingSteps.class).change(step.getId(), told(step, "محامٍ من الحي"), kept.getVersion()));
        assertThat(anew.getWords()).isEqualTo("محامٍ من الحي");
    }

    private static StepAsTold told(Step step, String words) {
        return new StepAsTold(null, words, step.getActor(), null, step.getDueOn(), StepState.NOT_STARTED, null, null);
    }

    @DatabaseTest
    void a_case_with_a_plan_closes_only_when_it_is_said_what_became_of_it() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThat(refusesClosing(id)).as("no plan, nothing to say").isFalse();
        PlanFixture.aGoal(id);
        assertThat(refusesClosing(id)).isTrue();
        assertThatThrownBy(() -> as("worker", () -> the(AgreeingThePlan.class).conclude(id, "failed", null))).isInstanceOf(RefusedException.class);
        as("worker", () -> the(AgreeingThePlan.class).conclude(id, "partly-reached", "She sews for two shops."));
        assertThat(refusesClosing(id)).isFalse();
        World.at(World.NOON.plusSeconds(60), "worker", () -> the(AgreeingThePlan.class).hold(id, PlanFixture.agreed()));
        assertThat(refusesClosing(id)).as("talked about again after that").isTrue();
    }

    @DatabaseTest
    void a_child_without_a_place_at_school_is_a_fact_since_the_case_was_accepted() {
        UUID id = CaseFileFixture.aChildsCase();
        Step step = as("worker", () -> the(TakingSteps.class).addFromPathway(id, "school-place"));
        assertThat(as("worker", () -> the(SchoolingFacts.class).of(the(OpeningACase.class).open(id)))).singleElement()
                .satisfies(o -> assertThat(o.fields().get("state")).containsExactly("out-of-school"))
                .satisfies(o -> assertThat(o.since()).isEqualTo(LocalDate.of(2026, 3, 1)))
                .satisfies(o -> assertThat(o.until()).isNull());
        as("worker", () -> the(TakingSteps.class).done(step.getId(), step.getVersion()));
        assertThat(as("worker", () -> the(SchoolingFacts.class).of(the(OpeningACase.class).open(id)))).singleElement()
                .satisfies(o -> assertThat(o.until()).isEqualTo(TODAY));
    }

    @DatabaseTest
    void on_the_thirty_second_day_without_a_place_at_school_a_flag_opens_that_the_service_owes() {
        UUID id = CaseFileFixture.aChildsCase();
        as("worker", () -> the(TakingSteps.class).addFromPathway(id, "school-place"));
        assertThat(World.sql("select indicator from flag")).isEmpty();
        World.at(World.NOON.plus(Duration.ofDays(30)), "worker", () -> the(TakingSteps.class).addFromPathway(id, "language"));
        assertThat(World.sql("select indicator from flag")).containsExactly("CH-06");
    }

    @DatabaseTest
    void help_with_work_that_is_late_for_three_months_opens_what_we_owe_and_so_do_papers_after_two() {
        UUID id = CaseFileFixture.anOpenCase();
        PlanFixture.aGoal(id, StepAsTold.planned(null, "Ask for a place.", Actor.WORKER, TODAY.plusDays(7)));
        as("worker", () -> the(SettingGoals.class).add(id, new GoalAsTold("I want a card that opens doors.", "N05", null, null, GoalState.NOW, null),
                List.of(StepAsTold.planned(null, "Hand the form in.", Actor.PARTNER, TODAY.plusDays(7)))));
        rulesOf(id, 60);
        assertThat(World.sql("select indicator from flag")).isEmpty();
        rulesOf(id, 61);
        assertThat(World.sql("select indicator from flag")).containsExactly("RD-04");
        rulesOf(id, 90);
        assertThat(World.sql("select indicator from flag")).containsExactly("RD-04");
        rulesOf(id, 91);
        assertThat(World.sql("select indicator from flag order by indicator")).containsExactly("RD-01", "RD-04");
    }

    private static void rulesOf(UUID id, int daysLater) {
        World.at(World.NOON.plus(Duration.ofDays(daysLater)), "worker", () -> the(EvaluatingRules.class).caseNow(id));
    }

    @DatabaseTest
    void a_plan_is_not_there_for_anybody_without_a_relation_to_the_case() {
        UUID id = CaseFileFixture.anOpenCase();
        UUID goal = PlanFixture.aGoal(id);
        Step step = PlanFixture.aStep(id, Actor.WORKER, TODAY.plusDays(7));
        for (String user : new String[] {"worker2", "supervisor3", "children", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingThePlan.class).of(id))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(ReadingThePlan.class).goal(goal))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(TakingSteps.class).done(step.getId(), 1))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(SettingGoals.class).add(id, PlanFixture.tailoring(), List.of()))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(AgreeingThePlan.class).hold(id, PlanFixture.agreed()))).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void a_step_never_joins_a_goal_of_another_case() {
        UUID others = PlanFixture.aGoal(CaseFileFixture.anOpenCase());
        UUID id = CaseFileFixture.aChildsCase();
        assertThatThrownBy(() -> as("worker", () -> the(TakingSteps.class).add(id, StepAsTold.planned(others, "Read.", Actor.PERSON, null))))
                .isInstanceOf(RefusedException.class);
    }

    @DatabaseTest
    void bad_input_is_refused_beside_its_field() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> PlanFixture.aStep(id, Actor.WORKER, TODAY.minusDays(1))).isInstanceOf(RefusedException.class).hasMessageContaining("dueOn");
        assertThatThrownBy(() -> as("worker", () -> the(SettingGoals.class).add(id, new GoalAsTold("x".repeat(501), "n99", null, null, null, null),
                List.of(StepAsTold.planned(null, " ", null, null))))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("words").hasMessageContaining("need").hasMessageContaining("state").hasMessageContaining("step-words-0")
                .hasMessageContaining("step-actor-0");
        assertThat(plan(id).isEmpty()).isTrue();
    }

    @DatabaseTest
    void reading_a_plan_takes_the_same_few_statements_however_long_it_is() {
        UUID id = CaseFileFixture.anOpenCase();
        PlanFixture.aGoal(id, StepAsTold.planned(null, "Call the school.", Actor.WORKER, TODAY.plusDays(7)));
        hold(id, PlanFixture.agreed());
        int few = statements(id);
        for (int i = 0; i < 5; i++) {
            PlanFixture.aGoal(id, StepAsTold.planned(null, "One.", Actor.WORKER, TODAY.plusDays(i)), StepAsTold.planned(null, "Two.", Actor.PERSON, null));
        }
        assertThat(statements(id)).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    private static int statements(UUID id) {
        int[] count = new int[1];
        as("worker", () -> {
            count[0] = StatementCount.of(() -> the(ReadingThePlan.class).of(id));
        });
        return count[0];
    }

    private static String openTasks() {
        return World.sql("select count(*) from task where kind = 'plan-step' and ended_at is null").get(0).toString();
    }

    private static void change(Step step, StepState state, String reason) {
        as("worker", () -> the(TakingSteps.class).change(step.getId(),
                new StepAsTold(null, step.getWords(), step.getActor(), null, step.getDueOn(), state, reason, null), step.getVersion()));
    }

    private static void end(UUID goal, GoalState state, String reason) {
        as("worker", () -> the(SettingGoals.class).change(goal, new GoalAsTold("I want to finish the tailoring course.", "N10", null, null, state, reason), 1));
    }

    private static boolean refusesClosing(UUID id) {
        return as("worker", () -> the(PlanConcluded.class).refuses(the(OpeningACase.class).open(id)).isPresent());
    }
}
