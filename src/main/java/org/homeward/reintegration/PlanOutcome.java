package org.homeward.reintegration;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/** What became of the plan, said once before the case closes. Never changed; a case that was reopened gets another at its next end. */
@jakarta.persistence.Entity
@Table(name = "plan_outcome")
public class PlanOutcome extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    /** A code of {@code plan-outcome}. */
    @Column(nullable = false)
    @Holds(C0) private String outcome;

    @Column(name = "words")
    @Holds(C2) private String words;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    @Holds(C0) private UserAccount recordedBy;

    @Column(name = "recorded_at", nullable = false)
    @Holds(C0) private Instant recordedAt;

    protected PlanOutcome() {
    }

    PlanOutcome(CaseFile file, String outcome, String words, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.outcome = outcome;
        this.words = words;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public CaseFile getFile() {
        return file;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getWords() {
        return words;
    }

    public UserAccount getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
