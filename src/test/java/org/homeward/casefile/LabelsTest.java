package org.homeward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;
import org.homeward.shared.WrongFileException;
import org.homeward.shared.Yaml;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String FILE = "labels:\n  - words: [%s]\n    instead: the name\n    refused-of-children: yes\nexamples:\n  refused-of-children: [%s]\n  plain: [%s]\n";

    private static SignificantEvent note(UUID id, String title, String text) {
        return as("worker", () -> the(NotingAnEvent.class).note(id, TODAY, title, text));
    }

    @DatabaseTest
    void invariant_32_the_words_dangerous_radical_terrorist_jihadi_bride_and_cub_are_on_a_list_that_warns_the_writer() {
        for (String word : new String[] {"dangerous", "radical", "terrorist", "jihadi bride", "cub"}) {
            assertThat(the(Labels.class).all()).as(word).anyMatch(label -> label.foundIn("They say " + word + ".").isPresent());
        }
        assertThat(note(CaseFileFixture.anOpenCase(), "A dangerous terrorist", "So the neighbour thinks.").getTitle()).as("an adult's writer is warned and not stopped").contains("terrorist");
    }

    @DatabaseTest
    void a_label_such_as_isis_child_cub_or_future_fighter_cannot_be_saved_in_a_childs_file() {
        UUID child = CaseFileFixture.aChildsCase();
        for (String label : new String[] {"An ISIS child", "a Cub", "a future  fighter"}) {
            assertThatThrownBy(() -> note(child, "School", "The teacher saw " + label + " there.")).as(label).isInstanceOfSatisfying(RefusedException.class,
                    refused -> assertThat(refused.refusals()).singleElement().satisfies(refusal -> {
                        assertThat(refusal.field()).isEqualTo("text");
                        assertThat(refusal.key()).isEqualTo("casefile.label-refused");
                    }));
        }
        assertThat(World.sql("select count(*) from significant_event where title = 'School'").get(0).toString()).isEqualTo("0");
        assertThat(World.sql("select count(*) from audit_row where act = 'NotingAnEvent.note' and outcome = 'REFUSED'").get(0).toString()).isEqualTo("3");
    }

    @DatabaseTest
    void what_somebody_said_and_a_word_that_is_none_of_them_are_kept_in_a_childs_file() {
        UUID child = CaseFileFixture.aChildsCase();
        assertThat(note(child, "School", "Another pupil shouted “ISIS child”. The room has a cubic shelf; the way there is dangerous.").getText()).contains("shelf");
    }

    @DatabaseTest
    void what_is_told_in_a_record_or_in_a_list_is_looked_through_too() {
        UUID child = CaseFileFixture.aChildsCase();
        assertThatThrownBy(() -> visit(child, "He plays with the other cubs.", "I play.")).isInstanceOf(RefusedException.class).hasMessageContaining("label-refused");
        assertThat(visit(child, "He plays with the others.", "They call us cubs.").getOwnWords()).as("what the child said stays as it was said").contains("cubs");
    }

    private static OwnContact visit(UUID child, String note, String ownWords) {
        return as("worker", () -> the(LoggingAContact.class).log(child, new OwnContactAsTold("home-visit", World.NOON.minusSeconds(60), List.of(), null, false, null,
                note, ownWords, null, false, null, false, null, null)));
    }

    @Test
    void a_wrong_file_is_answered_with_line_and_remedy() {
        assertThat(Labels.read(Yaml.of("labels.yaml", FILE.formatted("cub", "a cub", "a cube")))).hasSize(1);
        assertThatThrownBy(() -> Labels.read(Yaml.of("labels.yaml", FILE.formatted("cub.*", "a cub", "a cube")))).isInstanceOf(WrongFileException.class)
                .hasMessageContaining("labels.yaml").hasMessageContaining("2").hasMessageContaining("letters");
        assertThatThrownBy(() -> Labels.read(Yaml.of("labels.yaml", FILE.formatted("cub", "a cube", "a cube")))).hasMessageContaining("no label that is refused");
        assertThatThrownBy(() -> Labels.read(Yaml.of("labels.yaml", FILE.formatted("cub", "a cub", "a cub")))).hasMessageContaining("a label is found in it");
    }
}
