package org.homeward.judgement;

import java.util.List;

/** What somebody who looked at everything on record sees of one kind of harm. */
public enum Signs {
    NONE_SEEN, SOME, SERIOUS, CANNOT_SAY;

    /** Those that say how much, the least first. */
    static final List<Signs> SAID = List.of(NONE_SEEN, SOME, SERIOUS);
}
