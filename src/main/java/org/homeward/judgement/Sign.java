package org.homeward.judgement;

import org.homeward.assessment.Strength;
import org.homeward.flags.Flag;
import org.homeward.flags.Indicator;
import org.homeward.shared.Words;

/**
 * One sign as it lies before the writers of a judgement.
 *
 * @param about     code of an indicator or of a protective factor
 * @param indicator what the catalogue says of it today; null for a protective factor, and when it was taken out
 * @param flag      that was opened on it, an open one if there is one; else null
 * @param strength  how the protective factor stands on record; else null
 * @param now       what this judgement says of it so far, or null
 * @param before    what the judgement before said of it, or null
 */
public record Sign(String about, Indicator indicator, Flag flag, Strength strength, SignReview now, SignReview before) {

    /** What it is called in that language. */
    public String name(Words words) {
        return indicator != null ? words.translated(indicator.name()) : now != null ? now.name(words) : words.code("protective-factor", about);
    }

    /** Whether a judgement may not leave it out: somebody flagged it and it is open, or wrote it down as a strength. */
    public boolean isOwed() {
        return strength != null || flag != null && flag.isOpen();
    }

    public boolean isWhole() {
        return now != null && now.asTold().isWhole();
    }

    boolean isMissing() {
        return !isWhole() && (isOwed() || now != null);
    }

    boolean isListed() {
        return flag != null || strength != null || now != null;
    }
}
