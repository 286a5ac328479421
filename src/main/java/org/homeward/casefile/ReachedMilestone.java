package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;
import org.homeward.shared.Stays;

/** That a case reached a milestone, and on which day. After a reopening some are reached again. */
@jakarta.persistence.Entity
@Stays("when the case took which step, for the programme's counts")
@Table(name = "reached_milestone")
public class ReachedMilestone extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Milestone milestone;

    @Column(name = "reached_on", nullable = false)
    @Holds(C0) private LocalDate reachedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    @Holds(C0) private UserAccount recordedBy;

    @Column(name = "recorded_at", nullable = false)
    @Holds(C0) private Instant recordedAt;

    protected ReachedMilestone() {
    }

    ReachedMilestone(CaseFile file, Milestone milestone, LocalDate on, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.milestone = milestone;
        this.reachedOn = on;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public Milestone getMilestone() {
        return milestone;
    }

    public LocalDate getReachedOn() {
        return reachedOn;
    }

    public UserAccount getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
