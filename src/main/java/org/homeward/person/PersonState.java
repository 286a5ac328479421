package org.homeward.person;

/** What is known of somebody's fate: decides who can care for whom, and nothing else. */
public enum PersonState { ALIVE, MISSING, IMPRISONED, DEAD, NOT_KNOWN }
