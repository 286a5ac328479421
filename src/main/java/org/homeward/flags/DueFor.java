package org.homeward.flags;

/** What an open flag is waiting for. */
public enum DueFor { LOOK, DECISION, SECOND_OPINION, REVIEW }
