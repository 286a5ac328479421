package org.homeward.judgement;

import java.util.List;

/** Whether a sign is there today. */
public enum Presence {
    PRESENT, PARTLY, ABSENT, NOT_KNOWN;

    /** Those that say how much of it is there, the least first. */
    public static final List<Presence> SAID = List.of(ABSENT, PARTLY, PRESENT);
}
