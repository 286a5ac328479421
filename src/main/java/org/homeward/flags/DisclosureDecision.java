package org.homeward.flags;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/**
 * Whether something of a flag is told outside the team, why, on which legal basis, by whom decided, and whether the person
 * knows. A flag may have several: what holds is the last one, what was thought before stays. Nothing leaves by it alone:
 * what is to be told is then proposed in the register of disclosures, where another person approves it.
 */
@jakarta.persistence.Entity
@Table(name = "flag_disclosure_decision")
public class DisclosureDecision extends FlagPart {

    /** The code of {@code disclosure-told} for a person who knows. */
    static final String KNOWS = "yes";

    @Column(name = "to_tell", nullable = false)
    @Holds(C2) private boolean toTell;

    @Column(nullable = false)
    @Holds(C2) private String reason;

    /** A code of {@code legal-basis}; needed when something is told, else null where none was thought of. */
    @Column(name = "legal_basis")
    @Holds(C0) private String legalBasis;

    /** Whether the person knows that it is told: a code of {@code disclosure-told}; null when nothing is told. */
    @Column(name = "told")
    @Holds(C0) private String told;

    @Column(name = "why_not_told")
    @Holds(C2) private String whyNotTold;

    protected DisclosureDecision() {
    }

    DisclosureDecision(Flag flag, DisclosureDecisionAsTold as, UserAccount by, Instant now) {
        super(flag, by, now);
        this.toTell = as.toTell();
        this.reason = as.reason();
        this.legalBasis = as.legalBasis();
        this.told = as.toTell() ? as.told() : null;
        this.whyNotTold = as.toTell() && !KNOWS.equals(as.told()) ? as.whyNotTold() : null;
    }

    public boolean isToTell() {
        return toTell;
    }

    public String getReason() {
        return reason;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public String getTold() {
        return told;
    }

    public String getWhyNotTold() {
        return whyNotTold;
    }

    /** Whether something is told that the person is not to know yet: their own copy of a report leaves it out. */
    public boolean isKeptFromThePerson() {
        return toTell && !KNOWS.equals(told);
    }
}
