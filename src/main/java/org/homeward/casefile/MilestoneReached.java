package org.homeward.casefile;

/** A case went a step further. Fired by whoever reaches it, observed by tasks and flags. */
public record MilestoneReached(CaseFile file, Milestone milestone) {
}
