package org.homeward.casefile;

/** A case goes on after a hold or a decision taken back. */
public record CaseResumed(CaseFile file) {
}
