package org.homeward.reintegration;

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
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * One talk with the person about the plan: how far they agree, who sees it differently, when to look again, and the plan
 * as it stood that day. Never changed; the next talk is the next version of the plan.
 */
@jakarta.persistence.Entity
@Table(name = "plan_talk")
public class PlanTalk extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @Column(name = "held_on", nullable = false)
    @Holds(C0) private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Agreed agreed;

    @Column(name = "person_comment")
    @Holds(C2) private String comment;

    @Column(name = "disagreement")
    @Holds(C2) private String disagreement;

    @Column(name = "wishes")
    @Holds(C2) private String wishes;

    /** Null for adults. */
    @Column(name = "guardian_took_part")
    @Holds(C0) private Boolean guardianTookPart;

    @Column(name = "guardian_why_not")
    @Holds(C2) private String guardianWhyNot;

    @Column(name = "review_on", nullable = false)
    @Holds(C0) private LocalDate reviewOn;

    @Column(name = "review_why")
    @Holds(C2) private String reviewWhy;

    @Column(name = "frequency")
    @Holds(C0) private String frequency;

    /** The open goals and steps as they were that day, in lines of text. */
    @Column(name = "as_it_stood", nullable = false)
    @Holds(C2) private String asItStood;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    @Holds(C0) private UserAccount recordedBy;

    @Column(name = "recorded_at", nullable = false)
    @Holds(C0) private Instant recordedAt;

    protected PlanTalk() {
    }

    PlanTalk(CaseFile file, TalkAsTold told, String asItStood, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.heldOn = told.heldOn();
        this.agreed = told.agreed();
        this.comment = told.comment();
        this.disagreement = told.disagreement();
        this.wishes = told.wishes();
        this.guardianTookPart = told.guardianTookPart();
        this.guardianWhyNot = told.guardianWhyNot();
        this.reviewOn = told.reviewOn();
        this.reviewWhy = told.reviewWhy();
        this.frequency = told.frequency();
        this.asItStood = asItStood;
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

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public Agreed getAgreed() {
        return agreed;
    }

    public String getComment() {
        return comment;
    }

    public String getDisagreement() {
        return disagreement;
    }

    public String getWishes() {
        return wishes;
    }

    public Boolean getGuardianTookPart() {
        return guardianTookPart;
    }

    public String getGuardianWhyNot() {
        return guardianWhyNot;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public String getReviewWhy() {
        return reviewWhy;
    }

    public String getFrequency() {
        return frequency;
    }

    public String getAsItStood() {
        return asItStood;
    }

    public UserAccount getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
