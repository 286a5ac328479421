package org.homeward.assessment;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseEntry;
import org.homeward.casefile.CaseFile;

/** One dated look that stays as it was written: a later look is a note of its own, a mistake is entered in error and stays readable. */
@MappedSuperclass
public abstract class Note extends CaseEntry {

    protected Note() {
    }

    Note(CaseFile file, UserAccount by, Instant now) {
        super(file, by, now);
    }

    /** The code of what was looked at. */
    public abstract String about();
}
