package org.homeward.casefile;

/** A paper of the person was recorded as reported lost. */
public record DocumentReportedLost(LostDocument fact) {
}
