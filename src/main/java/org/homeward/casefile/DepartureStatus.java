package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;
import org.homeward.shared.Words;

/**
 * How and why somebody left the group. Nobody is presumed anything: it begins as not assessed. What the person says, what
 * we think and what is verified are entries of their own, none is overwritten. Never kept about a child.
 */
@jakarta.persistence.Entity
@Table(name = "departure_status")
public class DepartureStatus extends CaseFact implements DatedAnswer {

    /** A code of {@code departure-status}. */
    @Column(name = "status", nullable = false)
    @Holds(C0) private String status;

    /** When it was said or seen. */
    @Column(name = "said_on", nullable = false)
    @Holds(C0) private LocalDate saidOn;

    /** Why we think so, or the words it was said in. */
    @Column(name = "rationale")
    @Holds(C2) private String rationale;

    protected DepartureStatus() {
    }

    DepartureStatus(CaseFile file, DepartureStatusAsTold told, UserAccount by, Instant now) {
        super(file, told.source(), by, now);
        this.status = told.status();
        this.saidOn = told.saidOn();
        this.rationale = told.rationale();
    }

    public String getStatus() {
        return status;
    }

    @Override
    public String getAnswer() {
        return status;
    }

    /** How firm it stands: what is claimed, what we think and what was verified are three histories. */
    @Override
    public String getVoice() {
        return Words.codeOf(getStanding());
    }

    @Override
    public boolean isCounting() {
        return !isInError() && !"not-assessed".equals(status);
    }

    @Override
    public LocalDate getSaidOn() {
        return saidOn;
    }

    @Override
    public String getWords() {
        return rationale;
    }

    public String getRationale() {
        return rationale;
    }
}
