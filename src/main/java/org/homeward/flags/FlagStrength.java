package org.homeward.flags;

import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** What helps this person to keep well and away from violence, looked at beside a flag; or that it was looked for and not found. It cancels nothing. */
@jakarta.persistence.Entity
@Table(name = "flag_strength")
public class FlagStrength extends FlagPart {

    /** The strength in words, or null when none was found. */
    @Column(name = "what")
    @Holds(C2) private String text;

    protected FlagStrength() {
    }

    FlagStrength(Flag flag, String text, UserAccount by, Instant now) {
        super(flag, by, now);
        this.text = text;
    }

    public boolean isFound() {
        return text != null;
    }

    public String getText() {
        return text;
    }
}
