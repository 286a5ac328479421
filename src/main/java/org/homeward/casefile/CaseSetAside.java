package org.homeward.casefile;

/** A case was put on hold, transferred, declined or recognised as a duplicate; its stage says which. */
public record CaseSetAside(CaseFile file) {
}
