package org.homeward.casefile;

/** A referral was logged and the case file opened. */
public record CaseRegistered(CaseFile file) {
}
