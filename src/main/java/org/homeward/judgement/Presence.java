package org.homeward.judgement;

/** Whether a sign is there today. */
public enum Presence { PRESENT, PARTLY, ABSENT, NOT_KNOWN }
