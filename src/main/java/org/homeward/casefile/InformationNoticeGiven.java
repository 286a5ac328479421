package org.homeward.casefile;

import org.homeward.consent.InformationNotice;

/** Somebody explained to the person, or the guardian, what is kept and why. */
public record InformationNoticeGiven(CaseFile file, InformationNotice notice) {
}
