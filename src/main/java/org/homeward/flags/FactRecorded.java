package org.homeward.flags;

import org.homeward.casefile.CaseFile;

/** A fact of that kind was recorded in this case, or corrected. Fired inside the transaction; the rules that ask about it run at once. */
public record FactRecorded(CaseFile file, FactType fact) {
}
