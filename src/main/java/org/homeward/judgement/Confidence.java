package org.homeward.judgement;

/** How sure the writer is, given what is known and what is missing. */
public enum Confidence { LOW, MODERATE, HIGH }
