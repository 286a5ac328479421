package org.homeward.assessment;

/**
 * What is told of one need.
 *
 * @param need      a code of {@code config/needs.yaml}
 * @param level     null when nothing was chosen yet
 * @param reason    what it rests on; compulsory with a level of the four
 * @param wish      what the person wishes to change, in their words; may be null
 * @param strengths what they can build on here; may be null
 * @param seen      the version of the answer that the form showed, or null when it showed none
 */
public record NeedAsTold(String need, Level level, String reason, String wish, String strengths, Long seen) {

    public boolean isBlank() {
        return level == null && reason == null && wish == null && strengths == null;
    }
}
