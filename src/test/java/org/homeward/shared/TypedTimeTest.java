package org.homeward.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({"14:05,14:05", "9.30,09:30", "930,09:30", "0930,09:30", "9,09:00", "14h05,14:05", "٩:٣٠,09:30", "00:00,00:00", "' 23 : 59 ',23:59"})
    void a_time_is_read_as_people_type_it(String typed, LocalTime time) {
        assertThat(TypedTime.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "99", "noon", "", "9:3", "12:30:15", "-1"})
    void what_no_clock_shows_is_no_time(String typed) {
        assertThat(TypedTime.read(typed)).isEmpty();
    }
}
