package org.homeward.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.flags.AgeGroup;

/**
 * One of the things everybody needs, as {@code config/needs.yaml} words it. Its name stands under {@code code.need.<code>}.
 *
 * @param code      {@code N01} to {@code N18}
 * @param question  what to talk about
 * @param lookFor   what to notice
 * @param appliesTo whom it is asked of
 * @param levels    what each level means for this need; none for «not known yet»
 */
public record Need(String code, String question, List<String> lookFor, Set<AgeGroup> appliesTo, Map<Level, String> levels) {

    public boolean isFor(AgeGroup group) {
        return appliesTo.contains(group);
    }
}
