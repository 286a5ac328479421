package org.homeward.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.casefile.CaseFileFixture.aChildsCase;
import static org.homeward.casefile.CaseFileFixture.anOpenCase;
import static org.homeward.casefile.ContactFixture.TODAY;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.sql;
import static org.homeward.shared.World.the;

import java.util.List;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;

class HearingWhatSomebodyLivedThroughTest {

    private static final ExperienceAsTold A_NIGHT = new ExperienceAsTold(TODAY, "ar", "professional", List.of("worker"), List.of("witnessed", "suffered"), "A night without a roof.");

    private static Experience told(UUID caseId, ExperienceAsTold told) {
        return as("clinician", () -> the(HearingWhatSomebodyLivedThrough.class).tell(caseId, told));
    }

    private static Experience mistaken(String user, UUID entry, String reason) {
        return as(user, () -> the(HearingWhatSomebodyLivedThrough.class).enteredInError(entry, reason));
    }

    private static List<Experience> read(String user, UUID caseId) {
        return as(user, () -> the(ReadingTheClinicalRecord.class).experiences(caseId));
    }

    @DatabaseTest
    void what_was_told_is_read_again_word_for_word_by_the_clinician_who_treats_and_is_never_overwritten() {
        UUID id = anOpenCase();
        told(id, A_NIGHT);
        told(id, new ExperienceAsTold(TODAY, "ar", "none", List.of(), List.of(), "It was two nights."));
        assertThat(read("clinician", id)).extracting(Experience::getWords).containsExactly("It was two nights.", "A night without a roof.");
        assertThat(read("clinician", id).get(1).getKinds()).containsExactly("witnessed", "suffered");
    }

    @DatabaseTest
    void it_stands_in_the_database_only_sealed() {
        told(anOpenCase(), A_NIGHT);
        assertThat(sql("select concat(words, kinds) from experience")).first().asString().doesNotContain("night", "witnessed");
    }

    @DatabaseTest
    void for_all_others_it_is_not_there_neither_to_read_nor_to_write() {
        UUID id = anOpenCase();
        told(id, A_NIGHT);
        for (String user : List.of("worker", "worker2", "supervisor", "supervisor3", "children", "programme", "admin", "officer")) {
            assertThatThrownBy(() -> as(user, () -> the(HearingWhatSomebodyLivedThrough.class).tell(id, A_NIGHT))).as(user).isInstanceOf(NotThereException.class);
            try {
                assertThat(read(user, id)).as(user).isEmpty();
            } catch (NotThereException e) {
                continue;
            }
        }
    }

    @DatabaseTest
    void what_was_written_down_by_mistake_stays_readable_with_the_reason_and_is_marked_only_once() {
        UUID entry = told(anOpenCase(), A_NIGHT).getId();
        assertThatThrownBy(() -> mistaken("clinician", entry, " ")).hasMessageContaining("reason");
        mistaken("clinician", entry, "Told by the sister.");
        Experience marked = read("clinician", as("clinician", () -> the(HearingWhatSomebodyLivedThrough.class).experience(entry)).caseId()).get(0);
        assertThat(marked.getWords()).isEqualTo("A night without a roof.");
        assertThat(marked.getInErrorReason()).isEqualTo("Told by the sister.");
        assertThat(sql("select in_error_reason from experience")).first().asString().doesNotContain("sister");
        assertThatThrownBy(() -> mistaken("clinician", entry, "Again.")).hasMessageContaining("casefile.in-error-already");
    }

    @DatabaseTest
    void only_the_clinician_who_treats_says_that_it_was_a_mistake() {
        UUID entry = told(anOpenCase(), A_NIGHT).getId();
        for (String user : List.of("worker", "supervisor", "children", "programme", "admin", "officer")) {
            assertThatThrownBy(() -> mistaken(user, entry, "Not so.")).as(user).isInstanceOf(NotThereException.class);
            assertThatThrownBy(() -> as(user, () -> the(HearingWhatSomebodyLivedThrough.class).experience(entry))).as(user).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void a_childs_account_too_stays_in_the_clinical_record() {
        UUID child = aChildsCase();
        told(child, A_NIGHT);
        assertThat(read("clinician", child)).hasSize(1);
    }

    @DatabaseTest
    void every_wrong_field_is_answered_beside_it() {
        UUID id = anOpenCase();
        assertThatThrownBy(() -> told(id, new ExperienceAsTold(TODAY.plusDays(1), "xx", "nobody", List.of("ghost"), List.of("did"), " ")))
                .hasMessageContainingAll("toldOn", "spoken", "interpreter", "present", "kinds", "words");
    }
}
