package org.homeward.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodeListsTest {

    private static final String FILE = "config/code-lists/certainty.yaml";

    @Test
    void every_list_that_travels_along_has_words_for_its_codes() {
        assertThat(new CodeLists().of("certainty")).isNotEmpty();
    }

    @Test
    void a_code_without_words_is_refused_with_file_line_and_remedy() {
        assertThatThrownBy(() -> CodeLists.read("certainty", Yaml.of(FILE, "codes:\n  - first-hand\n  - dreamt")))
                .isInstanceOf(WrongFileException.class).hasMessage(FILE
                        + ", line 3: «dreamt» has no words; write code.certainty.dreamt into a file under config/messages/en");
    }

    @Test
    void a_misspelt_key_is_refused() {
        assertThatThrownBy(() -> CodeLists.read("certainty", Yaml.of(FILE, "code: [first-hand]"))).isInstanceOf(WrongFileException.class)
                .hasMessageContaining("«code» is not known here");
    }
}
