package org.homeward.flags;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

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
import org.homeward.shared.Holds;

/** One decision about a flag, with its reason and how sure the supervisor is. All of them stay: the flag's history. */
@jakarta.persistence.Entity
@Table(name = "flag_decision")
public class FlagDecision extends FlagPart {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C2) private Outcome outcome;

    @Column(nullable = false)
    @Holds(C2) private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C2) private Severity severity;

    /** A code of {@code flag-confidence}. */
    @Column(nullable = false)
    @Holds(C0) private String confidence;

    @Column(name = "would_change", nullable = false)
    @Holds(C2) private String wouldChange;

    @Column(name = "measures")
    @Holds(C2) private String measures;

    @Column(name = "next_review")
    @Holds(C0) private LocalDate nextReview;

    @Column(name = "best_interest")
    @Holds(C2) private String bestInterest;

    @Column(name = "merged_into")
    @Holds(C0) private UUID mergedInto;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "confirmed_by")
    @Holds(C0) private UserAccount confirmedBy;

    @Column(name = "confirmed_at")
    @Holds(C0) private Instant confirmedAt;

    /** When a second supervisor did not agree, so that it never took effect; else null. */
    @Column(name = "sent_back_at")
    @Holds(C0) private Instant sentBackAt;

    protected FlagDecision() {
    }

    FlagDecision(Flag flag, DecisionAsTold told, UserAccount by, Instant now) {
        super(flag, by, now);
        this.outcome = Outcome.of(told.outcome()).orElseThrow();
        this.reason = told.reason();
        this.severity = told.severity() == null ? flag.getSeverity() : told.severity();
        this.confidence = told.confidence();
        this.wouldChange = told.wouldChange();
        this.measures = told.measures();
        this.nextReview = outcome.closes() ? null : told.nextReview();
        this.bestInterest = told.bestInterest();
        this.mergedInto = outcome == Outcome.MERGED ? told.mergedInto() : null;
    }

    void confirmedBy(UserAccount second, Instant now) {
        confirmedBy = second;
        confirmedAt = now;
    }

    void sentBack(Instant now) {
        sentBackAt = now;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public Severity getSeverity() {
        return severity;
    }

    public String getConfidence() {
        return confidence;
    }

    public String getWouldChange() {
        return wouldChange;
    }

    public String getMeasures() {
        return measures;
    }

    public LocalDate getNextReview() {
        return nextReview;
    }

    public String getBestInterest() {
        return bestInterest;
    }

    public UUID getMergedInto() {
        return mergedInto;
    }

    public UserAccount getConfirmedBy() {
        return confirmedBy;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public boolean isSentBack() {
        return sentBackAt != null;
    }
}
