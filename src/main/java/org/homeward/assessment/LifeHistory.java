package org.homeward.assessment;

import java.util.List;

/** Everything that somebody told of their life: the tellings, the latest first, each with its parts in the order of the topics, also those entered in error. */
public record LifeHistory(List<Told> tellings) {

    /** One sitting and what was said in it. */
    public record Told(Telling telling, List<ToldPart> parts) {

        /** What was said about one topic. */
        public List<ToldPart> about(StoryTopic topic) {
            return parts.stream().filter(part -> part.getTopic() == topic).toList();
        }
    }
}
