package org.homeward.assessment;

import java.util.Set;
import org.homeward.flags.AgeGroup;

/**
 * Something that keeps people well and away from violence, as {@code config/protective-factors.yaml} words it. Its name
 * stands under {@code code.protective-factor.<code>}.
 *
 * @param code       {@code PF-01} to {@code PF-22}
 * @param looksLike  how one recognises it
 * @param helpItLast what to think about so that it stays
 */
public record ProtectiveFactor(String code, Set<AgeGroup> appliesTo, String looksLike, String helpItLast) {

    public boolean isFor(AgeGroup group) {
        return appliesTo.contains(group);
    }

    /** Only children have it. */
    public boolean isChildOnly() {
        return appliesTo.stream().allMatch(AgeGroup::isChild);
    }
}
