package org.homeward.flags;

import java.util.ArrayList;
import java.util.List;

/** What a fair decision about a flag still lacks; each a message key under {@code flags.missing}. */
public final class WhatIsMissing {

    private WhatIsMissing() {
    }

    public static List<String> of(Flag flag) {
        List<String> missing = new ArrayList<>();
        List<FlagEvidence> counting = flag.getEvidence().stream().filter(e -> !e.isInError()).toList();
        if (flag.getOwnViews().isEmpty()) {
            missing.add("own-view");
        }
        if (flag.getStrengths().isEmpty()) {
            missing.add("strengths");
        }
        if (counting.stream().filter(FlagEvidence::isSupports).map(FlagEvidence::getSourceType).distinct().count() < 2) {
            missing.add("one-source");
        }
        if (flag.isWeaklySupported()) {
            missing.add("weak");
        }
        if (counting.stream().allMatch(FlagEvidence::isSupports)) {
            missing.add("against");
        }
        return missing;
    }
}
