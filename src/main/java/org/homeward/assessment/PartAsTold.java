package org.homeward.assessment;

import java.util.List;

/** What is typed of a {@link ToldPart}; {@code workersView} may be null. */
public record PartAsTold(StoryTopic topic, String words, List<ToldPart.Mark> marks, String workersView) {
}
