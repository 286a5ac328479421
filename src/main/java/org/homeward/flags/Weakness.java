package org.homeward.flags;

/** What is too weak to carry more than a concern by itself: an anonymous source, hearsay, something doubted. */
final class Weakness {

    private Weakness() {
    }

    static boolean of(String sourceType, String certainty) {
        return "anonymous".equals(sourceType) || "hearsay".equals(certainty) || "doubted".equals(certainty);
    }
}
