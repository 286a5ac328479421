package org.homeward.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void a_sentence_that_was_worded_anew_is_said_in_english_and_not_in_the_translation_of_the_old_one() {
        assertThat(Translations.say(ARABIC, "Is there enough to eat, and money for the month?")).isEqualTo("هل يكفي الطعام، والمال إلى آخر الشهر؟");
        assertThat(Translations.say(ARABIC, "Is there enough to eat, and money for the week?")).isEqualTo("Is there enough to eat, and money for the week?");
    }

    @Test
    void english_stays_as_it_is_and_nothing_stays_nothing() {
        assertThat(Translations.say(Locale.ENGLISH, "Debts, and to whom")).isEqualTo("Debts, and to whom");
        assertThat(Translations.say(ARABIC, null)).isNull();
    }

    @Test
    void a_sentence_without_translation_is_refused_with_file_line_and_remedy() {
        assertThatThrownBy(() -> Translations.read(List.of(Yaml.of("config/messages/ar/needs.yaml", "A lawyer:\n  محامٍ\nA judge:\n")))).isInstanceOf(WrongFileException.class)
                .hasMessage("config/messages/ar/needs.yaml, line 3: «A judge» has no translation; write it, or remove the sentence");
    }

    @Test
    void a_sentence_translated_in_two_files_is_refused_with_file_line_and_remedy() {
        assertThatThrownBy(() -> Translations.read(List.of(Yaml.of("config/messages/ar/care.yaml", "A lawyer: محامٍ"), Yaml.of("config/messages/ar/needs.yaml", "A lawyer: محامية"))))
                .isInstanceOf(WrongFileException.class).hasMessage("config/messages/ar/needs.yaml, line 1: «A lawyer» is translated in another file too; remove one");
    }
}
