package org.homeward.assessment;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.audit.FieldHistory;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/** How one need stands in one assessment: the level with its reason, what the person wishes to change, and what they can build on. */
@jakarta.persistence.Entity
@Table(name = "need_answer")
@EntityListeners(FieldHistory.class)
public class NeedAnswer extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    @Holds(C0) private NeedsAssessment assessment;

    /** A code of {@code config/needs.yaml}. */
    @Column(nullable = false)
    @Holds(C0) private String need;

    /** Null while nothing was chosen. */
    @Enumerated(EnumType.STRING)
    @Column(name = "need_level")
    @Holds(C2) private Level level;

    @Column(name = "reason")
    @Holds(C2) private String reason;

    /** What the person wishes to change, in their words. */
    @Column(name = "wish")
    @Holds(C2) private String wish;

    @Column(name = "strengths")
    @Holds(C2) private String strengths;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by")
    @Holds(C0) private UserAccount answeredBy;

    @Column(name = "answered_at", nullable = false)
    @Holds(C0) private Instant answeredAt;

    protected NeedAnswer() {
    }

    NeedAnswer(NeedsAssessment assessment, NeedAsTold told, UserAccount by, Instant now) {
        super(Ids.next());
        this.assessment = assessment;
        this.need = told.need();
        change(told, by, now);
    }

    final void change(NeedAsTold told, UserAccount by, Instant now) {
        level = told.level();
        reason = told.reason();
        wish = told.wish();
        strengths = told.strengths();
        answeredBy = by;
        answeredAt = now;
    }

    boolean says(NeedAsTold told) {
        return level == told.level() && Objects.equals(reason, told.reason()) && Objects.equals(wish, told.wish())
                && Objects.equals(strengths, told.strengths());
    }

    @Override
    public UUID caseId() {
        return assessment.caseId();
    }

    public NeedsAssessment getAssessment() {
        return assessment;
    }

    public String getNeed() {
        return need;
    }

    public Level getLevel() {
        return level;
    }

    public String getReason() {
        return reason;
    }

    public String getWish() {
        return wish;
    }

    public String getStrengths() {
        return strengths;
    }

    public UserAccount getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
