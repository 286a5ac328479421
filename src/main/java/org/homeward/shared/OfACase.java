package org.homeward.shared;

import java.util.UUID;

/** Belongs to one case file. The audit reads from it which case an act was about. */
public interface OfACase {

    UUID caseId();
}
