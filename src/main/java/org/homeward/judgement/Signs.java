package org.homeward.judgement;

/** What somebody who looked at everything on record sees of one kind of harm. */
public enum Signs { NONE_SEEN, SOME, SERIOUS, CANNOT_SAY }
