package org.homeward.judgement;

import java.util.List;

/** How soon harm could come, if any. */
public enum HowSoon {
    NOT_EXPECTED, WITHIN_MONTHS, WITHIN_WEEKS, WITHIN_DAYS, CANNOT_SAY;

    /** Those that say how soon, the last first. */
    static final List<HowSoon> SAID = List.of(NOT_EXPECTED, WITHIN_MONTHS, WITHIN_WEEKS, WITHIN_DAYS);
}
