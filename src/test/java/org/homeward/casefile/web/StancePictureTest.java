package org.homeward.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.DatedAnswer;
import org.homeward.casefile.StanceHistory;
import org.junit.jupiter.api.Test;

class StancePictureTest {

    private static final List<String> ANSWERS = List.of("not-asked", "no", "unsure", "yes");

    private record Said(String getAnswer, String getVoice, LocalDate getSaidOn) implements DatedAnswer {

        @Override
        public UUID getId() {
            return null;
        }

        @Override
        public String getWords() {
            return null;
        }

        @Override
        public boolean isCounting() {
            return true;
        }
    }

    private static StancePicture drawn(Said... earliestFirst) {
        List<StanceHistory.Line> lines = new ArrayList<>();
        List.of(earliestFirst).forEach(said -> lines.add(0, new StanceHistory.Line(said, null)));
        return new StancePicture(new StanceHistory("supports-group", lines), ANSWERS);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, 1).plusDays(day);
    }

    @Test
    void a_line_holds_its_row_until_the_next_answer_and_changes_rows_where_the_answer_changed() {
        StancePicture picture = drawn(new Said("no", "self", day(0)), new Said("yes", "self", day(50)), new Said("no", "self", day(100)));
        assertThat(picture.getRows()).extracting(StancePicture.Label::code).containsExactly("no", "yes");
        assertThat(picture.getLines()).singleElement().extracting(StancePicture.Line::points).isEqualTo("14,24 170,24 170,62 326,62 326,24");
    }

    @Test
    void voices_that_agree_stand_one_above_the_other_and_each_has_its_shape() {
        StancePicture picture = drawn(new Said("no", "self", day(0)), new Said("no", "worker", day(0)), new Said("no", "worker", day(30)));
        assertThat(picture.getLines()).extracting(StancePicture.Line::points).containsExactly("14,24", "14,29 326,29 326,29");
        assertThat(picture.getLines()).extracting(StancePicture.Line::marks).doesNotHaveDuplicates();
    }

    @Test
    void answers_of_one_day_stand_at_the_beginning() {
        StancePicture picture = drawn(new Said("no", "self", day(0)), new Said("yes", "worker", day(0)));
        assertThat(picture.getLines()).extracting(StancePicture.Line::points).containsExactly("14,24", "14,67");
        assertThat(picture.getLastDay()).isEqualTo(picture.getFirstDay());
    }

    @Test
    void only_answers_that_were_given_have_a_row_and_nothing_is_drawn_below_the_picture() {
        StancePicture picture = drawn(new Said("unsure", "other", day(0)), new Said("yes", "self", day(9)));
        assertThat(picture.getRows()).extracting(StancePicture.Label::code).containsExactly("unsure", "yes");
        assertThat(picture.getLines()).allSatisfy(line -> assertThat(line.keyY()).isLessThan(picture.getHeight()));
    }
}
