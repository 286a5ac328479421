package org.homeward.flags;

import java.util.OptionalLong;

/**
 * What became of the flags that one rule opened, or that people raised, on one indicator.
 *
 * @param rule      the rule and its version ({@code CN-01@1}), or null for people, or for all together
 * @param opened    how many there were
 * @param decided   of how many it is known what they were: kept open, or closed
 * @param upheld    how many were kept open at least once
 * @param unfounded how many were closed because it was not so
 */
public record IndicatorRecord(String indicator, String rule, long opened, long decided, long upheld, long unfounded) {

    /** Under so many decided flags a share says nothing, and is not said. */
    static final int FEWEST = 5;

    /** What became of those that were opened one way and another, taken together. */
    public IndicatorRecord and(IndicatorRecord other) {
        return new IndicatorRecord(indicator, null, opened + other.opened, decided + other.decided, upheld + other.upheld, unfounded + other.unfounded);
    }

    /** How many of a hundred decided ones turned out not to be so; empty when too few are decided. */
    public OptionalLong unfoundedOfHundred() {
        return decided < FEWEST ? OptionalLong.empty() : OptionalLong.of(Math.round(100.0 * unfounded / decided));
    }
}
