package org.homeward.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.care.CareFixture.TODAY;
import static org.homeward.care.CareFixture.aPhq9;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.Track;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.StatementCount;
import org.homeward.shared.World;

class AnsweringAQuestionnaireTest {

    private static UUID save(UUID caseId, QuestionnaireAsFilledIn filled) {
        return as("clinician", () -> the(AnsweringAQuestionnaire.class).save(caseId, filled).getId());
    }

    @DatabaseTest
    void the_answers_are_kept_with_their_words_the_version_and_the_scores_of_that_day() {
        UUID id = save(anOpenCase(), aPhq9(2, 2, 1, 1, 1, 1, 1, 1, 0));
        as("clinician", () -> {
            QuestionnaireResult result = the(ReadingTheClinicalRecord.class).result(id);
            assertThat(result.getInstrumentVersion()).isEqualTo("1");
            assertThat(result.getItems()).hasSize(10);
            assertThat(result.getItems().get(0)).satisfies(first -> {
                assertThat(first.words()).isEqualTo("More than half the days");
                assertThat(first.label()).isEqualTo("Little interest or joy in things");
            });
            assertThat(result.getItems().get(9).points()).isNull();
            assertThat(result.getMain()).satisfies(total -> {
                assertThat(total.points()).isEqualTo(10);
                assertThat(total.band()).isEqualTo("moderate");
                assertThat(total.cut()).isEqualTo(10);
                assertThat(total.highest()).isEqualTo(27);
            });
        });
    }

    @DatabaseTest
    void blanks_are_asked_about_once_and_then_kept_without_a_score() {
        UUID caseId = anOpenCase();
        QuestionnaireAsFilledIn filled = aPhq9(3, -1, 3, 3, 3, 3, 3, 3, 0);
        assertThatThrownBy(() -> save(caseId, filled)).isInstanceOf(RefusedException.class).hasMessageContaining("care.questionnaire.blank");
        UUID id = save(caseId, new QuestionnaireAsFilledIn("phq-9", filled.answers(), TODAY, "ar", "none", "self", List.of(), true));
        as("clinician", () -> assertThat(the(ReadingTheClinicalRecord.class).result(id).getMain().points()).isNull());
    }

    @DatabaseTest
    void what_cannot_be_is_refused_beside_its_field() {
        UUID caseId = anOpenCase();
        QuestionnaireAsFilledIn wrong = new QuestionnaireAsFilledIn("phq-9", Map.of("interest", 4, "moon", 1), TODAY.plusDays(1), "xx", null, "dreamt",
                List.of("crowd"), true);
        assertThatThrownBy(() -> save(caseId, wrong)).isInstanceOfSatisfying(RefusedException.class, refused ->
                assertThat(refused.refusals()).extracting(r -> r.field()).containsExactlyInAnyOrder("answer-interest", "answer-moon", "answeredOn",
                        "spoken", "interpreter", "mode", "present"));
        assertThatThrownBy(() -> save(caseId, new QuestionnaireAsFilledIn("phq-99", Map.of(), TODAY, "ar", "none", "self", List.of(), true)))
                .isInstanceOf(NotThereException.class);
    }

    @DatabaseTest
    void nothing_made_for_adults_is_offered_for_a_child_nor_taken() {
        UUID child = aChildsCase();
        assertThat(as("clinician", () -> the(AnsweringAQuestionnaire.class).offered(child))).isEmpty();
        assertThatThrownBy(() -> save(child, aPhq9(0, 0, 0, 0, 0, 0, 0, 0, 0))).hasMessageContaining("wrong-age");
        UUID oldEnough = CaseFileFixture.aCase("Sela Placeholder", Track.CHILD, TODAY.minusYears(18));
        assertThat(as("clinician", () -> the(AnsweringAQuestionnaire.class).offered(oldEnough))).hasSizeGreaterThanOrEqualTo(2);
    }

    @DatabaseTest
    void scores_and_notes_are_there_for_the_clinician_who_treats_the_person_and_for_nobody_else() {
        UUID caseId = anOpenCase();
        UUID id = save(caseId, aPhq9(1, 1, 1, 1, 1, 1, 1, 1, 0));
        for (String user : new String[] {"worker", "supervisor", "children", "programme", "admin", "officer", "worker3"}) {
            assertThatThrownBy(() -> as(user, () -> the(ReadingTheClinicalRecord.class).result(id))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(ReadingTheClinicalRecord.class).open(caseId))).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(AnsweringAQuestionnaire.class).offered(caseId))).isInstanceOf(NotThereException.class);
        }
        assertThat(as("supervisor", () -> the(ReadingTheClinicalRecord.class).notes(caseId))).as("may read what is shared; nothing is").isEmpty();
        assertThat(as("supervisor", () -> the(ReadingTheClinicalRecord.class).results(caseId))).isEmpty();
        assertThat(as("worker", () -> the(ReadingCareSteps.class).of(caseId)).questionnaires()).containsExactly(TODAY);
    }

    @DatabaseTest
    void reading_a_result_is_on_record() {
        UUID id = save(anOpenCase(), aPhq9(1, 1, 1, 1, 1, 1, 1, 1, 0));
        as("clinician", () -> the(ReadingTheClinicalRecord.class).result(id));
        assertThat(World.sql("select count(*) from audit_row where act = 'ReadingTheClinicalRecord.result' and case_id is not null").get(0).toString())
                .isEqualTo("1");
    }

    @DatabaseTest
    void a_course_of_many_results_is_one_statement() {
        UUID caseId = anOpenCase();
        for (int i = 0; i < 6; i++) {
            LocalDate on = TODAY.minusDays(30 * i);
            save(caseId, new QuestionnaireAsFilledIn("phq-9", aPhq9(1, 1, 1, 1, 1, 1, 1, 1, 0).answers(), on, "ar", "none", "self", List.of(), false));
        }
        assertThat(StatementCount.of(() -> as("clinician", () -> assertThat(the(ReadingTheClinicalRecord.class).results(caseId)).hasSize(6))))
                .isLessThanOrEqualTo(8);
    }

    @DatabaseTest
    void an_answer_may_be_a_reason_to_ask_about_safety_without_beginning_the_steps() {
        UUID caseId = anOpenCase();
        Instrument pcl = the(Instruments.class).find("pcl-5").orElseThrow();
        Map<String, Integer> answers = new LinkedHashMap<>();
        pcl.items().forEach(i -> answers.put(i.code(), i.code().equals("risks") ? 2 : 0));
        UUID id = save(caseId, new QuestionnaireAsFilledIn("pcl-5", answers, TODAY, "ar", "none", "interview", List.of(), false));
        as("clinician", () -> assertThat(the(ReadingTheClinicalRecord.class).result(id).asksAboutSafety(pcl)).isTrue());
        assertThat(as("worker", () -> the(RespondingToDanger.class).ofCase(caseId))).isEmpty();
    }
}
