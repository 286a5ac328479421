package org.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.homeward.person.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @ParameterizedTest
    @CsvSource({"2008-03-15, EXACT, 18", "2008-03-16, EXACT, 17", "2008-03-01, MONTH, 17", "2008-02-01, MONTH, 18",
        "2008-01-01, YEAR, 17", "2007-06-01, YEAR, 18", "2008-01-01, ABOUT, 17", "2026-01-01, YEAR, 0"})
    void of_a_vague_birth_the_youngest_possible_age_counts(LocalDate date, Precision precision, int age) {
        assertThat(new PartialDate(date, precision).ageOn(TODAY)).isEqualTo(age);
    }

    @Test
    void a_vague_birth_may_be_as_late_as_the_last_day_it_names() {
        assertThat(new PartialDate(LocalDate.of(2008, 2, 7), Precision.MONTH).latest()).isEqualTo(LocalDate.of(2008, 2, 29));
        assertThat(new PartialDate(LocalDate.of(2008, 2, 7), Precision.YEAR).latest()).isEqualTo(LocalDate.of(2008, 12, 31));
    }
}
