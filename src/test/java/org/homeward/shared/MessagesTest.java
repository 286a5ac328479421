package org.homeward.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void a_text_that_nobody_wrote_shows_its_key() {
        assertThat(Messages.say(Locale.ENGLISH, "no.such.text")).isEqualTo("???no.such.text???");
    }

    @Test
    void a_text_with_an_open_brace_is_refused_with_file_line_and_remedy() {
        String file = "config/messages/en/home.properties";
        assertThatThrownBy(() -> Messages.checked(file, "home.my-day.title", "{0, plural, one {a}"))
                .isInstanceOf(WrongFileException.class).hasMessageStartingWith(file + ", line ").hasMessageContaining("close every { with }");
    }
}
