package org.homeward.casefile;

/** What somebody says or thinks about the group today was recorded. */
public record StanceRecorded(Stance fact) {
}
