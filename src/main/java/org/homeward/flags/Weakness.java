package org.homeward.flags;

import java.util.List;

/** What is too weak to carry more than a concern by itself: an anonymous source, hearsay, something doubted. */
final class Weakness {

    private Weakness() {
    }

    static boolean of(String sourceType, String certainty) {
        return "anonymous".equals(sourceType) || "hearsay".equals(certainty) || "doubted".equals(certainty);
    }

    /** Whether everything that anybody told is weak. What the programme itself did or did not do strengthens nothing. */
    static boolean ofAll(List<Observation> facts) {
        List<Observation> told = facts.stream().filter(f -> f.sourceType() != null).toList();
        return !told.isEmpty() && told.stream().allMatch(Observation::isWeak);
    }
}
