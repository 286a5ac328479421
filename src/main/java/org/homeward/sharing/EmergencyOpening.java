package org.homeward.sharing;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.access.Section;
import org.homeward.access.UserAccount;
import org.homeward.access.WayIn;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Holds;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Stays;

/**
 * That somebody opened a case that is not theirs, because somebody was in danger.
 *
 * <p>They prove who they are, say why, and see the case for an hour; for the clinical record they say why once more. The
 * supervisor of the case's team and the data-protection officer are told at once, and within three working days one of
 * them, never the one who opened it, writes down whether it was justified. Whatever waits longer is told to the
 * data-protection officer once more.
 */
@jakarta.persistence.Entity
@Stays("how often the glass was broken and what was found about it")
@Table(name = "emergency_opening")
public class EmergencyOpening extends Admission {

    /** A code of {@code emergency-reason}. */
    @Column(nullable = false)
    @Holds(C0) private String category;

    @Column(name = "clinical_reason")
    @Holds(C2) private String clinicalReason;

    @Column(name = "review_due_at", nullable = false)
    @Holds(C0) private Instant reviewDueAt;

    @Column(name = "escalated_at")
    @Holds(C0) private Instant escalatedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "judged_by")
    @Holds(C0) private UserAccount judgedBy;

    @Column(name = "judged_at")
    @Holds(C0) private Instant judgedAt;

    @Holds(C0) private Boolean justified;

    @Holds(C2) private String judgement;

    protected EmergencyOpening() {
    }

    EmergencyOpening(CaseFile file, WayIn way, String category, Instant reviewDueAt) {
        super(file, way);
        this.category = category;
        this.reviewDueAt = reviewDueAt;
    }

    /** The second click: the clinical record too, with a reason of its own. */
    void openClinical(String why) {
        clinicalReason = why;
        getWay().widen(Section.CLINICAL);
    }

    /** Four eyes: whoever opened it cannot judge it. */
    void judge(boolean wasJustified, String words, UserAccount by, Instant now) {
        if (by.equals(getWay().getUser())) {
            throw new RefusedException("sharing.emergency-reviews.not-yours");
        }
        if (judgedAt != null) {
            throw new RefusedException("sharing.emergency-reviews.judged-already");
        }
        justified = wasJustified;
        judgement = words;
        judgedBy = by;
        judgedAt = now;
    }

    /** Nobody judged it in time. */
    void escalate(Instant now) {
        escalatedAt = now;
    }

    public String getCategory() {
        return category;
    }

    public String getClinicalReason() {
        return clinicalReason;
    }

    public Instant getReviewDueAt() {
        return reviewDueAt;
    }

    public UserAccount getJudgedBy() {
        return judgedBy;
    }

    public Instant getJudgedAt() {
        return judgedAt;
    }

    public Boolean getJustified() {
        return justified;
    }

    public String getJudgement() {
        return judgement;
    }
}
