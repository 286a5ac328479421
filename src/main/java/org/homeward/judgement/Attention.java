package org.homeward.judgement;

/** How much supervision the work with somebody needs for now. It says nothing about who they are. */
public enum Attention { ROUTINE, ELEVATED, HIGH }
