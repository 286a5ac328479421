package org.homeward.judgement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The signs of one section of a judgement.
 *
 * @param listed what stands on record, and what the writers added
 * @param others what they may add
 */
public record SignList(Section section, List<Sign> listed, List<Sign> others) {

    /** Whether nothing is missing: what is on record is looked at, what was begun is told wholly, and at least one thing that protects was looked for. */
    public boolean isComplete() {
        return listed.stream().noneMatch(Sign::isMissing) && (section != Section.STRENGTHS || listed.stream().anyMatch(Sign::isWhole));
    }

    /** Any of them, listed or not. */
    public Optional<Sign> find(String about) {
        return Stream.concat(listed.stream(), others.stream()).filter(sign -> sign.about().equals(about)).findFirst();
    }
}
