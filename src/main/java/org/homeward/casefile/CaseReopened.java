package org.homeward.casefile;

/** A closed case was opened again. */
public record CaseReopened(CaseFile file) {
}
