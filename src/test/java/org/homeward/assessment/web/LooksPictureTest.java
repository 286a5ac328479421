package org.homeward.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.assessment.Change;
import org.homeward.assessment.Level;
import org.homeward.assessment.OverTime;
import org.junit.jupiter.api.Test;

class LooksPictureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** A look every hundred days; null where it was not looked at. */
    private static LooksPicture picture(Level... levels) {
        OverTime.Row row = new OverTime.Row("N01", Arrays.stream(levels).map(level -> level == null ? null : new OverTime.Cell(level, Change.SAME)).toList());
        return new LooksPicture(new OverTime(IntStream.range(0, levels.length).mapToObj(i -> new OverTime.Column(DAY.plusDays(100L * i), null)).toList(), List.of(row), Level.defined()), row);
    }

    @Test
    void the_least_stands_at_the_bottom_and_time_goes_to_the_right() {
        LooksPicture picture = picture(Level.IN_CRISIS, Level.DOING_WELL);
        assertThat(picture.getLines()).containsExactly(41, 30, 19, 8);
        assertThat(picture.getPoints()).containsExactly(new LooksPicture.Point(8, 41), new LooksPicture.Point(142, 8));
        assertThat(picture.getHeight()).isEqualTo(49);
    }

    @Test
    void it_stays_where_it_was_found_until_the_next_look() {
        assertThat(picture(Level.IN_CRISIS, null, Level.STABLE).getWay()).isEqualTo("M8,41 H142 V19");
    }

    @Test
    void what_is_not_known_leaves_a_gap() {
        assertThat(picture(Level.STABLE, Level.NOT_KNOWN, Level.VULNERABLE, Level.VULNERABLE).getWay()).isEqualTo("M8,19 H52 M97,30 H142 V30");
        assertThat(picture(Level.STABLE, Level.NOT_KNOWN, Level.VULNERABLE).getPoints()).hasSize(2);
    }

    @Test
    void one_look_alone_is_a_point() {
        assertThat(picture(Level.STABLE).getPoints()).containsExactly(new LooksPicture.Point(8, 19));
    }
}
