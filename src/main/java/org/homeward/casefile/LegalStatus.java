package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/**
 * Where proceedings stand, copied from an official document or told by the lawyer: stage, court, next date. There is no
 * field for an offence and there must be none. A new stage is a new entry. Never kept about a child.
 */
@jakarta.persistence.Entity
@Table(name = "legal_status")
public class LegalStatus extends CaseEntry {

    /** A code of {@code legal-status}. */
    @Column(name = "status", nullable = false)
    @Holds(C0) private String status;

    @Column(name = "court")
    @Holds(C2) private String court;

    /** The next hearing or deadline. */
    @Column(name = "next_date")
    @Holds(C0) private LocalDate nextDate;

    /** A code of {@code legal-source}: document or lawyer. */
    @Column(name = "told_by", nullable = false)
    @Holds(C2) private String toldBy;

    /** Which document, or the name of the lawyer. */
    @Column(name = "reference", nullable = false)
    @Holds(C2) private String reference;

    /** The day of the document, or when the lawyer told us. */
    @Column(name = "valid_from", nullable = false)
    @Holds(C0) private LocalDate validFrom;

    protected LegalStatus() {
    }

    LegalStatus(CaseFile file, LegalStatusAsTold told, UserAccount by, Instant now) {
        super(file, by, now);
        this.status = told.status();
        this.court = told.court();
        this.nextDate = told.nextDate();
        this.toldBy = told.toldBy();
        this.reference = told.reference();
        this.validFrom = told.validFrom();
    }

    public String getStatus() {
        return status;
    }

    public String getCourt() {
        return court;
    }

    public LocalDate getNextDate() {
        return nextDate;
    }

    public String getToldBy() {
        return toldBy;
    }

    public String getReference() {
        return reference;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }
}
