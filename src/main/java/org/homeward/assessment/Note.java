package org.homeward.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/** One dated look that stays as it was written: a later look is a note of its own, a mistake is entered in error and stays readable. */
@MappedSuperclass
public abstract class Note extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private CaseFile file;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    private UserAccount recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    /** Why this was a mistake; null while it counts. */
    @Column(name = "in_error_reason")
    private String inErrorReason;

    protected Note() {
    }

    Note(CaseFile file, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    void enteredInError(String reason) {
        inErrorReason = reason;
    }

    /** The code of what was looked at. */
    public abstract String about();

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
