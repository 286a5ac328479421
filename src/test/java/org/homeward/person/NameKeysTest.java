package org.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource({"Mohamed, محمد", "Mukhamad, محمد", "Мухаммад, Mohammed", "Amina, أمينة", "Хусейн, Hussein", "Yusuf, يوسف", "Qasim, Kasim",
        "Shaykh, Sheikh", "al-Hassan, حسن"})
    void spellings_of_one_name_meet(String one, String other) {
        assertThat(NameKeys.of(one).get(0).skeleton()).isEqualTo(NameKeys.of(other).get(0).skeleton());
    }

    @ParameterizedTest
    @CsvSource({"Amina, Dana", "Mohamed, Hassan", "Yusuf, Omar"})
    void different_names_do_not_meet(String one, String other) {
        assertThat(NameKeys.of(one).get(0).skeleton()).isNotEqualTo(NameKeys.of(other).get(0).skeleton());
    }
}
