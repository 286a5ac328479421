package org.homeward.flags;

import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** Somebody sees a flag or its decision differently and says why. Kept and printed beside the decision. */
@jakarta.persistence.Entity
@Table(name = "flag_dissent")
public class Dissent extends FlagPart {

    @Column(name = "what", nullable = false)
    @Holds(C2) private String text;

    protected Dissent() {
    }

    Dissent(Flag flag, String text, UserAccount by, Instant now) {
        super(flag, by, now);
        this.text = text;
    }

    public String getText() {
        return text;
    }
}
