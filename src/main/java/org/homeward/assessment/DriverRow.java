package org.homeward.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One reason of joining and the looks at it.
 *
 * @param story null when nobody has asked about it yet
 * @param goals the words of the open goals that belong to its need
 */
public record DriverRow(Driver driver, Story<DriverNote> story, List<String> goals) {

    /** Since when every look found the same, when that is {@link UnchangedDrivers#LONG} or longer: the same decision as there, for a story at hand. */
    public Optional<LocalDate> unchangedSince() {
        if (story == null) {
            return Optional.empty();
        }
        List<DriverNote> latestFirst = story.notes().stream().sorted(Comparator.comparing(DriverNote::getNotedOn).thenComparing(DriverNote::getRecordedAt).reversed()).toList();
        DriverNote last = latestFirst.get(0);
        if (!"yes".equals(last.getAtJoining()) || !last.getToday().isThere()) {
            return Optional.empty();
        }
        return latestFirst.stream().takeWhile(note -> note.getToday() == last.getToday()).map(DriverNote::getNotedOn).min(Comparator.naturalOrder())
                .filter(since -> !since.isAfter(last.getNotedOn().minus(UnchangedDrivers.LONG)));
    }

    public Trend trend() {
        return story == null || story.last() == null ? Trend.NOT_KNOWN
                : Trend.of(DriverToday.known()).apply(story.previous() == null ? null : story.previous().getToday(), story.last().getToday());
    }
}
