package org.homeward.judgement;

/** How soon harm could come, if any. */
public enum HowSoon { NOT_EXPECTED, WITHIN_MONTHS, WITHIN_WEEKS, WITHIN_DAYS, CANNOT_SAY }
