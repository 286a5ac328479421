package org.homeward.judgement;

/** Where it went since it was last looked at, seen from what is good for the person. */
public enum Direction { BETTER, SAME, WORSE }
