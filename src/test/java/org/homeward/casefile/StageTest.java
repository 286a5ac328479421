package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.person.Person;
import org.homeward.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private static CaseFile aCase() {
        return new CaseFile(CaseNumber.of(2026, 1), new Person("Amina Placeholder", Sex.FEMALE), Track.ADULT_RETURNEE,
                new CaseFile.Referral(LocalDate.of(2026, 3, 1), "family", "Asks for help.", "public-task"), NOW);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, INTAKE", "FIRST_CONTACT, SCREENING", "SCREENED, ASSESSMENT", "ASSESSED, PLANNING", "PLAN_AGREED, ACTIVE",
        "TRANSITION_PLANNED, TRANSITION", "FOLLOW_UP_BEGUN, FOLLOW_UP"})
    void each_milestone_leads_to_its_stage_even_when_earlier_ones_are_missing(Milestone milestone, Stage stage) {
        CaseFile file = aCase();
        assertThat(file.getStage()).isEqualTo(Stage.REFERRED);
        file.reach(milestone);
        assertThat(file.getStage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, FIRST_CONTACT", "SCREENED, PLAN_AGREED", "PLAN_AGREED, FOLLOW_UP_BEGUN"})
    void an_earlier_milestone_told_later_changes_nothing(Milestone early, Milestone late) {
        CaseFile file = aCase();
        file.reach(late);
        file.reach(early);
        assertThat(file.getStage()).isEqualTo(late.stage());
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"ON_HOLD", "TRANSFERRED", "DECLINED", "DUPLICATE"})
    void an_overlay_hides_the_stage_and_its_end_shows_what_was_reached_meanwhile(Stage overlay) {
        CaseFile file = aCase();
        file.reach(Milestone.SCREENED);
        file.overlay(overlay);
        file.reach(Milestone.ASSESSED);
        assertThat(file.getStage()).isEqualTo(overlay);
        file.resume();
        assertThat(file.getStage()).isEqualTo(Stage.PLANNING);
    }

    @ParameterizedTest
    @EnumSource(value = Milestone.class, names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void a_closed_case_that_is_reopened_is_where_it_was(Milestone before) {
        CaseFile file = aCase();
        file.reach(before);
        file.close(NOW);
        assertThat(file.getStage()).isEqualTo(Stage.CLOSED);
        assertThat(file.hasReached(Milestone.CLOSED)).isTrue();
        file.resume();
        assertThat(file.getStage()).isEqualTo(before.stage());
        assertThat(file.getClosedAt()).isNull();
    }

    @Test
    void only_a_hold_is_an_overlay_on_an_open_case() {
        for (Stage stage : Stage.values()) {
            assertThat(stage.isOpen()).as(stage.name()).isEqualTo(stage == Stage.ON_HOLD || !stage.isOverlay() && stage != Stage.CLOSED);
        }
    }
}
