package org.homeward.assessment;

import java.util.List;

/**
 * What a life history is about, in the order in which it is asked, each with the code lists that help to find it again.
 * What somebody lived through is not among them: that is told to a clinician and stays in the clinical record.
 */
public enum StoryTopic {

    RECRUITMENT("recruitment-channel", "platform", "grooming-stage"),
    MOTIVES("driver"),
    REASONS_FOR_LEAVING("reason-for-leaving"),
    FAMILY_CONTACT("contact-channel", "contact-frequency"),
    RETURN();

    private final List<String> lists;

    StoryTopic(String... lists) {
        this.lists = List.of(lists);
    }

    public List<String> lists() {
        return lists;
    }
}
