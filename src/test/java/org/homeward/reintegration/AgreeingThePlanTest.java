package org.homeward.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.reintegration.PlanFixture.TODAY;
import static org.homeward.reintegration.PlanFixture.hold;
import static org.homeward.reintegration.PlanFixture.plan;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.OpeningACase;
import org.homeward.casefile.Stage;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

/** A plan becomes work when it was talked about, and every talk is kept. */
class AgreeingThePlanTest {

    @DatabaseTest
    void agreeing_begins_the_work_and_starts_the_clocks_that_waited_for_it() {
        UUID id = CaseFileFixture.anOpenCase();
        PlanFixture.aGoal(id);
        Step court = as("worker", () -> the(TakingSteps.class).addFromPathway(id, "court"));
        assertThat(court.getDueOn()).isNull();
        as("worker", () -> the(AgreeingThePlan.class).hold(id, PlanFixture.agreed()));
        assertThat(plan(id).steps().get(0).getDueOn()).isEqualTo(TODAY.plusDays(14));
        assertThat(as("worker", () -> the(OpeningACase.class).open(id)).getStage()).isEqualTo(Stage.ACTIVE);
        assertThat(World.sql("select kind from task where ended_at is null and kind like 'plan-%' order by kind")).containsExactly("plan-review", "plan-step");
    }

    @DatabaseTest
    void not_agreed_yet_is_kept_with_the_persons_words_and_begins_nothing() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> hold(id, PlanFixture.talk(Agreed.NOT_YET, null, TODAY.plusDays(14), null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("comment");
        hold(id, PlanFixture.talk(Agreed.NOT_YET, "I have to ask my sister.", TODAY.plusDays(14), null));
        assertThat(as("worker", () -> the(OpeningACase.class).open(id)).getStage()).isEqualTo(Stage.INTAKE);
        assertThat(plan(id).lastTalk().getComment()).isEqualTo("I have to ask my sister.");
    }

    @DatabaseTest
    void a_plan_without_a_goal_is_nothing_to_agree_to() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> hold(id, PlanFixture.agreed())).isInstanceOf(RefusedException.class).hasMessageContaining("nothing-to-agree");
    }

    @DatabaseTest
    void a_later_look_than_the_clock_says_needs_its_reason() {
        UUID id = CaseFileFixture.anOpenCase();
        PlanFixture.aGoal(id);
        LocalDate usual = as("worker", () -> the(AgreeingThePlan.class).reviewAfter(TODAY));
        assertThat(usual).isEqualTo(TODAY.plusDays(90));
        assertThatThrownBy(() -> hold(id, PlanFixture.talk(Agreed.YES, null, usual.plusDays(1), null)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("reviewWhy");
        hold(id, PlanFixture.talk(Agreed.YES, null, usual.plusDays(1), "She travels to her mother."));
    }

    @DatabaseTest
    void a_childs_plan_needs_the_childs_wishes_and_the_guardian_or_why_not() {
        UUID id = CaseFileFixture.aChildsCase();
        PlanFixture.aGoal(id);
        assertThatThrownBy(() -> hold(id, PlanFixture.agreed())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("wishes").hasMessageContaining("guardianTookPart");
        assertThatThrownBy(() -> hold(id, childs(false, null))).isInstanceOf(RefusedException.class).hasMessageContaining("guardianWhyNot");
        hold(id, childs(false, "The court has not named one yet."));
        assertThat(plan(id).lastTalk().getWishes()).isEqualTo("I want to sleep in my aunt's room.");
    }

    @DatabaseTest
    void each_talk_keeps_the_plan_as_it_stood_that_day() {
        UUID id = CaseFileFixture.anOpenCase();
        PlanFixture.aGoal(id, StepAsTold.planned(null, "Call the school.", Actor.WORKER, TODAY.plusDays(7)));
        hold(id, PlanFixture.agreed());
        PlanFixture.aGoal(id, StepAsTold.planned(null, "See the doctor.", Actor.PERSON, null));
        World.at(World.NOON.plusSeconds(60), "worker", () -> the(AgreeingThePlan.class).hold(id, PlanFixture.agreed()));
        List<PlanTalk> talks = plan(id).talks();
        assertThat(talks.get(0).getAsItStood()).contains("See the doctor.").contains("Call the school.");
        assertThat(talks.get(1).getAsItStood()).contains("Call the school.").contains("March").doesNotContain("See the doctor.");
        assertThat(World.sql("select count(*) from task where kind = 'plan-review' and ended_at is null").get(0).toString()).isEqualTo("1");
    }

    private static TalkAsTold childs(boolean guardian, String whyNot) {
        return new TalkAsTold(TODAY, Agreed.YES, null, null, "I want to sleep in my aunt's room.", guardian, whyNot, TODAY.plusDays(30), null, null);
    }
}
