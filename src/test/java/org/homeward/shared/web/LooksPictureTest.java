package org.homeward.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LooksPictureTest {

    private enum Level {
        IN_CRISIS, VULNERABLE, STABLE, DOING_WELL, NOT_KNOWN;

        static final List<Level> KNOWN = List.of(IN_CRISIS, VULNERABLE, STABLE, DOING_WELL);
    }

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** A look every hundred days; null where it was not looked at. */
    private static LooksPicture picture(Level... levels) {
        return new LooksPicture(IntStream.range(0, levels.length).mapToObj(i -> DAY.plusDays(100L * i)).toList(), Level.KNOWN, Arrays.asList(levels));
    }

    @Test
    void the_least_stands_at_the_bottom_and_time_goes_to_the_right() {
        LooksPicture picture = picture(Level.IN_CRISIS, Level.DOING_WELL);
        assertThat(picture.getLines()).containsExactly(41, 30, 19, 8);
        assertThat(picture.getPoints()).containsExactly(new LooksPicture.Point(8, 41), new LooksPicture.Point(142, 8));
        assertThat(picture.getHeight()).isEqualTo(49);
        assertThat(picture.getLeast()).isEqualTo(Level.IN_CRISIS);
        assertThat(picture.getMost()).isEqualTo(Level.DOING_WELL);
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
