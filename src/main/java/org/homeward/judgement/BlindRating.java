package org.homeward.judgement;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * The same summary judgements by a second person who knows the case file and not the judgement. While it is awaited only
 * its writers can read the judgement. When its time passes it is not made any more: who may have read the first is not blind.
 */
@jakarta.persistence.Entity
@Table(name = "blind_rating")
public class BlindRating extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "judgement_id")
    @Holds(C0) private Judgement judgement;

    @Column(name = "due_at", nullable = false)
    @Holds(C0) private Instant dueAt;

    @Embedded
    @Holds(C0) private Summary summary;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rated_by")
    @Holds(C0) private UserAccount ratedBy;

    @Column(name = "rated_at")
    @Holds(C0) private Instant ratedAt;

    protected BlindRating() {
    }

    BlindRating(Judgement judgement, Instant dueAt) {
        super(Ids.next());
        this.judgement = judgement;
        this.dueAt = dueAt;
    }

    void rate(Summary told, UserAccount by, Instant now) {
        summary = told;
        ratedBy = by;
        ratedAt = now;
    }

    public boolean isAwaited(Instant now) {
        return ratedAt == null && now.isBefore(dueAt);
    }

    public boolean isMade() {
        return ratedAt != null;
    }

    @Override
    public UUID caseId() {
        return judgement.caseId();
    }

    public Judgement getJudgement() {
        return judgement;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Summary getSummary() {
        return summary;
    }

    public UserAccount getRatedBy() {
        return ratedBy;
    }

    public Instant getRatedAt() {
        return ratedAt;
    }
}
