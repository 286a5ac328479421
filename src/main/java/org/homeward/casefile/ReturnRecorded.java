package org.homeward.casefile;

/** It was recorded how somebody came back. */
public record ReturnRecorded(ReturnJourney fact) {
}
