package org.homeward.judgement;

import static org.homeward.shared.DataClass.C0;

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

/** Something that somebody added to a judgement for good. */
@MappedSuperclass
public abstract class JudgementPart extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "judgement_id")
    @Holds(C0) private Judgement judgement;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "added_by")
    @Holds(C0) private UserAccount addedBy;

    @Column(name = "added_at", nullable = false)
    @Holds(C0) private Instant addedAt;

    protected JudgementPart() {
    }

    JudgementPart(Judgement judgement, UserAccount by, Instant now) {
        super(Ids.next());
        this.judgement = judgement;
        this.addedBy = by;
        this.addedAt = now;
    }

    @Override
    public UUID caseId() {
        return judgement.caseId();
    }

    public Judgement getJudgement() {
        return judgement;
    }

    public UserAccount getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
