package org.homeward.assessment;

import java.util.List;
import java.util.function.BiFunction;

/** How much of a reason for joining, or of a strength, there is, compared with the look before. */
public enum Trend {
    WEAKER, SAME, STRONGER, FIRST_LOOK, NOT_KNOWN;

    /**
     * Compares two looks; null stands for «not looked at».
     *
     * @param leastFirst the answers that say how much
     */
    static <E> BiFunction<E, E, Trend> of(List<E> leastFirst) {
        return (before, now) -> {
            int then = before == null ? -1 : leastFirst.indexOf(before);
            int here = leastFirst.indexOf(now);
            if (here < 0) {
                return NOT_KNOWN;
            }
            return then < 0 ? FIRST_LOOK : then == here ? SAME : here < then ? WEAKER : STRONGER;
        };
    }
}
