package org.homeward.flags;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.homeward.shared.Holds;

/** The times of one flag: what is due next and when, and when it has to be renewed by something new. Starts when the flag is recorded. */
@Embeddable
public class FlagClock {

    @Enumerated(EnumType.STRING)
    @Column(name = "due_for")
    @Holds(C0) private DueFor dueFor = DueFor.LOOK;

    /** When the next step is due; null once closed. */
    @Column(name = "due_at")
    @Holds(C0) private Instant dueAt;

    @Column(name = "decision_due_at", nullable = false)
    @Holds(C0) private Instant decisionDueAt;

    /** From when it can only be kept open with evidence that is newer than the last renewal. */
    @Column(name = "renew_by", nullable = false)
    @Holds(C0) private Instant renewBy;

    @Column(name = "renewed_at", nullable = false)
    @Holds(C0) private Instant renewedAt;

    @Column(name = "last_evidence_at", nullable = false)
    @Holds(C0) private Instant lastEvidenceAt;

    @Column(name = "looked_at")
    @Holds(C0) private Instant lookedAt;

    protected FlagClock() {
    }

    FlagClock(Ladder.Rung rung, Duration decideIn, Instant now) {
        dueAt = now.plus(rung.look());
        decisionDueAt = now.plus(decideIn);
        renewBy = now.plus(rung.renew());
        renewedAt = now;
        lastEvidenceAt = now;
    }

    void evidence(Instant at) {
        lastEvidenceAt = at;
    }

    /** A supervisor looks for the first time: from now on the decision is due. */
    void look(Instant now) {
        if (lookedAt == null) {
            lookedAt = now;
        }
        if (dueFor == DueFor.LOOK) {
            waitFor(DueFor.DECISION, decisionDueAt);
        }
    }

    void waitFor(DueFor what, Instant until) {
        dueFor = what;
        dueAt = until;
        if (what == DueFor.DECISION) {
            decisionDueAt = until;
        }
    }

    void stop() {
        dueFor = null;
        dueAt = null;
    }

    /** Whether it is so old that only something new can keep it open. */
    boolean isRenewalDue(Instant now) {
        return !now.isBefore(renewBy);
    }

    boolean hasNewEvidence() {
        return lastEvidenceAt.isAfter(renewedAt);
    }

    void renew(Duration time, Instant now) {
        if (isRenewalDue(now)) {
            renewedAt = now;
            renewBy = now.plus(time);
        }
    }

    public DueFor getDueFor() {
        return dueFor;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getDecisionDueAt() {
        return decisionDueAt;
    }

    public Instant getRenewBy() {
        return renewBy;
    }

    public Instant getLookedAt() {
        return lookedAt;
    }
}
