package org.homeward.care;

import java.util.List;
import java.util.Optional;
import org.homeward.care.Instrument.Item;
import org.homeward.care.Instrument.Pattern;

/**
 * What came of the answers to one questionnaire.
 *
 * @param scales      the first is the main one
 * @param pattern     the first pattern that holds; empty when none does or answers are missing
 * @param needsSafety whether the safety steps begin at once
 * @param blanks      the scored items left blank
 */
@Clinical
record Scores(List<ScaleScore> scales, Optional<Pattern> pattern, boolean needsSafety, List<Item> blanks) {

    boolean hasScore() {
        return scales.stream().allMatch(s -> s.points().isPresent());
    }
}
