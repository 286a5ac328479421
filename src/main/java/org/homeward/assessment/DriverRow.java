package org.homeward.assessment;

/** One reason of joining and the looks at it; {@code story} is null when nobody has asked about it yet. */
public record DriverRow(Driver driver, Story<DriverNote> story) {

    public Trend trend() {
        return story == null || story.last() == null ? Trend.NOT_KNOWN
                : Trend.between(story.previous() == null ? null : story.previous().getToday(), story.last().getToday());
    }
}
