package org.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedBirthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"17/5/1996, 1996-05-17, EXACT", "17.5.96, 1996-05-17, EXACT", "1/9/35, 1935-09-01, EXACT", "5/1996, 1996-05-01, MONTH",
        "1996, 1996-01-01, YEAR", "٢٠١٧, 2017-01-01, YEAR", "9, 2016-01-01, ABOUT", "0, 2025-01-01, ABOUT"})
    void a_birth_is_read_as_it_is_told(String typed, LocalDate date, PartialDate.Precision precision) {
        assertThat(TypedBirth.read(typed, false, TODAY)).contains(new PartialDate(date, precision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/2/1996", "13/1996", "0000", "9999", "121", "spring", "", "‮1996", "😀"})
    void what_tells_no_birth_is_none(String typed) {
        assertThat(TypedBirth.read(typed, false, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-03-02", "2026-12-30", "2026-12-31"})
    void an_age_that_is_told_is_the_age_that_is_read(LocalDate today) {
        for (int age = 0; age <= TypedBirth.OLDEST; age++) {
            assertThat(TypedBirth.read(String.valueOf(age), false, today).orElseThrow().ageOn(today)).isEqualTo(age);
        }
    }

    @Test
    void an_estimate_counts_by_its_year() {
        PartialDate about = TypedBirth.read("17/5/1996", true, TODAY).orElseThrow();
        assertThat(about).isEqualTo(new PartialDate(LocalDate.of(1996, 1, 1), PartialDate.Precision.ABOUT));
        assertThat(TypedBirth.write(about)).isEqualTo("1996");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17/5/1996", "5/1996", "1996"})
    void what_is_written_is_read_back(String typed) {
        assertThat(TypedBirth.write(TypedBirth.read(typed, false, TODAY).orElseThrow())).isEqualTo(typed);
    }
}
