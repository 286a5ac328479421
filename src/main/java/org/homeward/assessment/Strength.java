package org.homeward.assessment;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Holds;

/**
 * One look at one protective factor of one person: how strong it is, what shows it, how we help it last.
 *
 * <p>First there is often only a hint, such as a cousin who calls. Later looks say whether it grew, and why it ended if
 * it did. The last look says how it stands; all of them together are its story.
 */
@jakarta.persistence.Entity
@Table(name = "strength")
public class Strength extends Note {

    /** A code of {@code config/protective-factors.yaml}. */
    @Column(nullable = false)
    @Holds(C0) private String factor;

    @Column(name = "seen_on", nullable = false)
    @Holds(C0) private LocalDate seenOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C2) private StrengthStanding standing;

    /** What shows it; for one that ended, what happened. */
    @Column(nullable = false)
    @Holds(C2) private String evidence;

    @Column(name = "help_it_last")
    @Holds(C2) private String helpItLast;

    protected Strength() {
    }

    Strength(CaseFile file, StrengthAsTold told, UserAccount by, Instant now) {
        super(file, by, now);
        this.factor = told.factor();
        this.seenOn = told.seenOn();
        this.standing = told.standing();
        this.evidence = told.evidence();
        this.helpItLast = told.helpItLast();
    }

    @Override
    public String about() {
        return factor;
    }

    public boolean isEnded() {
        return standing == StrengthStanding.ENDED;
    }

    public String getFactor() {
        return factor;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public StrengthStanding getStanding() {
        return standing;
    }

    public String getEvidence() {
        return evidence;
    }

    public String getHelpItLast() {
        return helpItLast;
    }
}
