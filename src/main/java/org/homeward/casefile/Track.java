package org.homeward.casefile;

/** Which way through the programme a case takes. Anyone under 18 is a child, whatever they did. */
public enum Track { ADULT_RETURNEE, SPOUSE, CHILD }
