package org.homeward.casefile;

/** What is known of a child's papers was recorded. */
public record ChildPapersRecorded(ChildPapers fact) {
}
