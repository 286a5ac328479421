package org.homeward.judgement;

/** What a sign means for this person now, whether it is there or not. */
public enum Relevance { NONE, SOME, KEY }
