package org.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aCase;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.casefile.CaseFileFixture.closed;
import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.sql;
import static org.homeward.shared.World.the;

import java.util.List;
import java.util.UUID;
import org.homeward.casefile.Track;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;

class TakingALifeHistoryTest {

    private static final TellingAsTold IN_THE_KITCHEN = new TellingAsTold(TODAY, "ar", "professional", "at-home", List.of("relative"), null);

    private static UUID begun(UUID caseId) {
        return as("worker", () -> the(TakingALifeHistory.class).begin(caseId, IN_THE_KITCHEN).getId());
    }

    private static PartAsTold about(StoryTopic topic, String words, String view, ToldPart.Mark... marks) {
        return new PartAsTold(topic, words, List.of(marks), view);
    }

    private static ToldPart told(UUID telling, PartAsTold part) {
        return as("worker", () -> the(TakingALifeHistory.class).tell(telling, part));
    }

    private static LifeHistory read(String user, UUID caseId) {
        return as(user, () -> the(TakingALifeHistory.class).read(caseId));
    }

    @DatabaseTest
    void invariant_18_the_persons_account_is_stored_verbatim_separate_from_the_workers_view_separate_from_verified_fact() {
        UUID id = anOpenCase();
        told(begun(id), about(StoryTopic.RECRUITMENT, "  «They asked every day.»\nمرة. 🙂  ", "I think it began earlier.", new ToldPart.Mark("platform", "telegram")));
        ToldPart part = read("worker", id).tellings().get(0).parts().get(0);
        assertThat(part.getWords()).isEqualTo("  «They asked every day.»\nمرة. 🙂  ");
        assertThat(part.getWorkersView()).isEqualTo("I think it began earlier.");
        assertThat(part.getMarks()).containsExactly(new ToldPart.Mark("platform", "telegram"));
        assertThat(sql("select count(*) from statement_check")).first().hasToString("0");
    }

    @DatabaseTest
    void invariant_31_interpreter_language_and_who_was_in_the_room_are_recorded() {
        UUID id = anOpenCase();
        assertThatThrownBy(() -> as("worker", () -> the(TakingALifeHistory.class).begin(id, new TellingAsTold(null, null, null, "moon", List.of("ghost"), "x".repeat(501)))))
                .hasMessageContainingAll("toldOn", "spoken", "interpreter", "place", "present", "note");
        begun(id);
        Telling telling = read("worker", id).tellings().get(0).telling();
        assertThat(telling.getSpoken() + telling.getInterpreter() + telling.getPresent()).isEqualTo("arprofessional[relative]");
    }

    @DatabaseTest
    void each_part_is_saved_for_itself_and_what_is_added_overwrites_nothing() {
        UUID id = anOpenCase();
        UUID telling = begun(id);
        told(telling, about(StoryTopic.RETURN, "Nine days.", null));
        told(telling, about(StoryTopic.MOTIVES, "To be needed.", null));
        told(telling, about(StoryTopic.RETURN, "It was eleven days.", null));
        assertThat(read("worker", id).tellings().get(0).parts()).extracting(ToldPart::getWords).containsExactly("To be needed.", "Nine days.", "It was eleven days.");
    }

    @DatabaseTest
    void several_tellings_stand_side_by_side_the_latest_first() {
        UUID id = anOpenCase();
        UUID early = as("worker", () -> the(TakingALifeHistory.class).begin(id, new TellingAsTold(TODAY.minusDays(90), "ar", "none", "prison", List.of("guard"), null)).getId());
        told(begun(id), about(StoryTopic.RETURN, "By bus.", null));
        told(early, about(StoryTopic.RETURN, "On foot.", null));
        assertThat(read("worker", id).tellings()).extracting(one -> one.parts().get(0).getWords()).containsExactly("By bus.", "On foot.");
    }

    @DatabaseTest
    void a_part_needs_words_a_topic_and_marks_of_that_topic() {
        UUID telling = begun(anOpenCase());
        assertThatThrownBy(() -> told(telling, about(null, " ", null))).hasMessageContainingAll("topic", "words");
        assertThatThrownBy(() -> told(telling, about(StoryTopic.RETURN, "By bus.", null, new ToldPart.Mark("platform", "telegram")))).hasMessageContaining("marks");
        assertThatThrownBy(() -> told(telling, about(StoryTopic.RECRUITMENT, "Online.", "x".repeat(20_001), new ToldPart.Mark("platform", "pigeon")))).hasMessageContainingAll("marks", "workersView");
    }

    @DatabaseTest
    void a_mistake_is_entered_in_error_once_with_its_reason_and_stays() {
        UUID id = anOpenCase();
        ToldPart part = told(begun(id), about(StoryTopic.RETURN, "By bus.", null));
        assertThatThrownBy(() -> as("worker", () -> the(TakingALifeHistory.class).enteredInError(part.getId(), ""))).hasMessageContaining("reason");
        as("worker", () -> the(TakingALifeHistory.class).enteredInError(part.getId(), "Another person said that."));
        assertThat(read("worker", id).tellings().get(0).parts()).singleElement().matches(ToldPart::isInError);
        assertThatThrownBy(() -> as("worker", () -> the(TakingALifeHistory.class).enteredInError(part.getId(), "Again."))).hasMessageContaining("assessment.in-error-already");
    }

    @DatabaseTest
    void invariant_14_no_life_history_is_kept_about_a_child_whatever_its_track() {
        UUID marriedAtSeventeen = aCase("Bride Placeholder", Track.SPOUSE, TODAY.minusYears(18).plusDays(1));
        for (UUID child : List.of(aChildsCase(), marriedAtSeventeen)) {
            assertThatThrownBy(() -> begun(child)).isInstanceOf(RefusedException.class).hasMessageContaining("assessment.life-history-adults-only");
            assertThatThrownBy(() -> read("worker", child)).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void invariant_20_there_is_no_place_for_alleged_offences_and_nothing_of_what_was_lived_through_outside_the_clinical_record() {
        assertThat(StoryTopic.values()).extracting(Enum::name).containsExactly("RECRUITMENT", "MOTIVES", "REASONS_FOR_LEAVING", "FAMILY_CONTACT", "RETURN");
    }

    @DatabaseTest
    void only_those_who_work_on_the_case_write_and_nobody_else_reads_it_and_a_closed_case_takes_nothing() {
        UUID id = anOpenCase();
        UUID telling = begun(id);
        ToldPart part = told(telling, about(StoryTopic.RETURN, "By bus.", null));
        assertThat(read("clinician", id).tellings()).hasSize(1);
        for (String user : List.of("worker2", "supervisor3", "children", "programme", "admin", "officer")) {
            assertThatThrownBy(() -> read(user, id)).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(TakingALifeHistory.class).begin(id, IN_THE_KITCHEN))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(TakingALifeHistory.class).tell(telling, about(StoryTopic.RETURN, "X", null)))).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(TakingALifeHistory.class).enteredInError(part.getId(), "X"))).as(user).isInstanceOf(NotThereException.class);
        }
        closed(id);
        assertThatThrownBy(() -> told(telling, about(StoryTopic.RETURN, "Late.", null))).isInstanceOf(RefusedException.class);
    }

    @DatabaseTest
    void what_was_told_is_on_record_and_reading_takes_the_same_statements_however_much_there_is() {
        UUID id = anOpenCase();
        UUID telling = begun(id);
        told(telling, about(StoryTopic.RETURN, "By bus.", null));
        int few = as("worker", () -> StatementCount.of(() -> the(TakingALifeHistory.class).read(id)));
        for (int i = 0; i < 6; i++) {
            told(telling, about(StoryTopic.MOTIVES, "Part " + i, null));
            told(begun(id), about(StoryTopic.MOTIVES, "Another " + i, null));
        }
        assertThat(as("worker", () -> StatementCount.of(() -> the(TakingALifeHistory.class).read(id)))).isEqualTo(few);
        assertThat(sql("select count(*) from audit_row where act = 'TakingALifeHistory.tell' and case_id = '" + id + "'")).first().hasToString("13");
    }
}
