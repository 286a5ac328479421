package org.homeward.care;

import org.homeward.care.Instrument.Item;
import org.homeward.care.Instrument.Option;

/**
 * One item as it was worded that day and what was answered. A blank has no points: it is not 0.
 *
 * @param points null for a blank, and {@code words} with it
 */
@Clinical
public record AnsweredItem(String item, String label, Integer points, String words) {

    static AnsweredItem of(Item item, Integer points) {
        return new AnsweredItem(item.code(), item.label(), points, points == null ? null : item.option(points).map(Option::words).orElse(null));
    }
}
