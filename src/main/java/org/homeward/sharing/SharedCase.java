package org.homeward.sharing;

import org.homeward.access.WayIn;
import org.homeward.casefile.CaseFile;

/** A case that a colleague opened to this user, and the way into it. */
public record SharedCase(WayIn way, CaseFile file) {
}
