package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** A passport or other paper that was reported lost, where and when. A common thing among people who fled; it means something only beside a second fact that does not fit. */
@jakarta.persistence.Entity
@Table(name = "lost_document")
public class LostDocument extends CaseFact {

    /** A code of {@code document-type}. */
    @Column(name = "kind", nullable = false)
    @Holds(C0) private String kind;

    /** Where it was reported: a consulate, a police station. */
    @Column(name = "reported_at", nullable = false)
    @Holds(C2) private String reportedAt;

    @Column(name = "reported_on", nullable = false)
    @Holds(C0) private LocalDate reportedOn;

    /** The number or name under which the office keeps it. */
    @Column(name = "reference")
    @Holds(C2) private String reference;

    /** What the person says about it, word for word. */
    @Column(name = "account")
    @Holds(C2) private String account;

    protected LostDocument() {
    }

    LostDocument(CaseFile file, LostDocumentAsTold told, UserAccount by, Instant now) {
        super(file, told.source(), by, now);
        this.kind = told.kind();
        this.reportedAt = told.reportedAt();
        this.reportedOn = told.reportedOn();
        this.reference = told.reference();
        this.account = told.account();
    }

    public String getKind() {
        return kind;
    }

    public String getReportedAt() {
        return reportedAt;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public String getReference() {
        return reference;
    }

    public String getAccount() {
        return account;
    }
}
