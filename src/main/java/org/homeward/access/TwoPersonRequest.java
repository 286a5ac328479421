package org.homeward.access;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.RefusedException;

/**
 * Something that one person asks for and another decides, because it cannot be taken back or weighs too much for one.
 * Whoever asked never decides, in whatever role; what was asked and decided stays on record.
 */
@MappedSuperclass
public abstract class TwoPersonRequest extends Entity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_by")
    @Holds(C0) private UserAccount askedBy;

    @Column(name = "asked_at", nullable = false)
    @Holds(C0) private Instant askedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    @Holds(C0) private UserAccount decidedBy;

    @Column(name = "decided_at")
    @Holds(C0) private Instant decidedAt;

    @Column(name = "approved")
    @Holds(C0) private Boolean approved;

    @Column(name = "decision_note")
    @Holds(C2) private String decisionNote;

    protected TwoPersonRequest() {
    }

    protected TwoPersonRequest(UserAccount by, Instant now) {
        super(Ids.next());
        this.askedBy = by;
        this.askedAt = now;
    }

    /** Four eyes: whoever asked cannot decide, and what is decided stays so. */
    public void decide(boolean yes, String why, UserAccount by, Instant now) {
        if (askedBy.equals(by)) {
            throw new RefusedException("access.request.by-yourself");
        }
        if (decidedAt != null) {
            throw new RefusedException("access.request.decided-already");
        }
        approved = yes;
        decisionNote = why;
        decidedBy = by;
        decidedAt = now;
    }

    public boolean isWaiting() {
        return decidedAt == null;
    }

    public boolean isApproved() {
        return Boolean.TRUE.equals(approved);
    }

    public UserAccount getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public UserAccount getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public Boolean getApproved() {
        return approved;
    }

    public String getDecisionNote() {
        return decisionNote;
    }
}
