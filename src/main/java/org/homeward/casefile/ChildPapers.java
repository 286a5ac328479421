package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** What is known of a child's papers: whether the birth is registered, and whether parentage is confirmed, by whom. Never a sample, never a profile. */
@jakarta.persistence.Entity
@Table(name = "child_papers")
public class ChildPapers extends CaseEntry {

    /** A code of {@code answer}. */
    @Column(name = "birth_registered", nullable = false)
    @Holds(C0) private String birthRegistered;

    /** A code of {@code answer}. */
    @Column(name = "parentage_confirmed", nullable = false)
    @Holds(C0) private String parentageConfirmed;

    /** The body that confirmed parentage. */
    @Column(name = "confirmed_by")
    @Holds(C2) private String confirmedBy;

    @Column(name = "confirmed_on")
    @Holds(C0) private LocalDate confirmedOn;

    protected ChildPapers() {
    }

    ChildPapers(CaseFile file, ChildPapersAsTold told, UserAccount by, Instant now) {
        super(file, by, now);
        this.birthRegistered = told.birthRegistered();
        this.parentageConfirmed = told.parentageConfirmed();
        this.confirmedBy = told.confirmedBy();
        this.confirmedOn = told.confirmedOn();
    }

    public String getBirthRegistered() {
        return birthRegistered;
    }

    public String getParentageConfirmed() {
        return parentageConfirmed;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }
}
