package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * Something written into a case file for good: who wrote it and when never change, and it is never deleted. What turns
 * out to be a mistake is entered in error with a reason and stays readable, struck through; what is to be added becomes
 * an {@link Addendum}.
 */
@MappedSuperclass
public abstract class CaseEntry extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    @Holds(C0) private UserAccount recordedBy;

    @Column(name = "recorded_at", nullable = false)
    @Holds(C0) private Instant recordedAt;

    /** Why this was a mistake; null while it counts. */
    @Column(name = "in_error_reason")
    @Holds(C2) private String inErrorReason;

    protected CaseEntry() {
    }

    protected CaseEntry(CaseFile file, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    public void enteredInError(String reason) {
        inErrorReason = reason;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public CaseFile getFile() {
        return file;
    }

    public UserAccount getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getInErrorReason() {
        return inErrorReason;
    }

    public boolean isInError() {
        return inErrorReason != null;
    }
}
