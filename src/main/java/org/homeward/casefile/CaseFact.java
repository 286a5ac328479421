package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** A fact about the person with how we know it: claimed, seen so by us, or verified by somebody in some way on some day. */
@MappedSuperclass
public abstract class CaseFact extends CaseEntry {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Standing standing;

    @Column(name = "source_type", nullable = false)
    @Holds(C0) private String sourceType;

    @Column(nullable = false)
    @Holds(C0) private String certainty;

    @Column(name = "verified_by")
    @Holds(C2) private String verifiedBy;

    @Column(name = "verified_how")
    @Holds(C2) private String verifiedHow;

    @Column(name = "verified_on")
    @Holds(C0) private LocalDate verifiedOn;

    protected CaseFact() {
    }

    CaseFact(CaseFile file, FactSource source, UserAccount by, Instant now) {
        super(file, by, now);
        this.standing = source.standing();
        this.sourceType = source.sourceType();
        this.certainty = source.certainty();
        this.verifiedBy = source.verifiedBy();
        this.verifiedHow = source.verifiedHow();
        this.verifiedOn = source.verifiedOn();
    }

    public Standing getStanding() {
        return standing;
    }

    public String getSourceType() {
        return sourceType;
    }

    public String getCertainty() {
        return certainty;
    }

    public String getVerifiedBy() {
        return verifiedBy;
    }

    public String getVerifiedHow() {
        return verifiedHow;
    }

    public LocalDate getVerifiedOn() {
        return verifiedOn;
    }
}
