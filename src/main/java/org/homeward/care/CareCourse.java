package org.homeward.care;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;
import static org.homeward.shared.DataClass.C3;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.keys.SealedText;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * One course of psychological care.
 *
 * <p>The social worker asks for it in plain words, with the person's consent. A clinician takes it on and agrees how
 * many sessions there shall be. From the first session that is really held the person is in care; before, they wait, and
 * how long they wait can be seen. It ends when both find it done, when the person stops, or when somebody else takes
 * over. The team sees these steps and nothing that was said in the room.
 */
@jakarta.persistence.Entity
@Table(name = "care_course")
public class CareCourse extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @Column(nullable = false)
    @Holds(C2) private String reason;

    /** A code of {@code care-urgency}. */
    @Column(nullable = false)
    @Holds(C0) private String urgency;

    /** A code of {@code care-consent}. */
    @Column(nullable = false)
    @Holds(C0) private String consent;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "referred_by")
    @Holds(C0) private UserAccount referredBy;

    @Column(name = "referred_at", nullable = false)
    @Holds(C0) private Instant referredAt;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "clinician_id")
    @Holds(C0) private UserAccount clinician;

    @Column(name = "accepted_at")
    @Holds(C0) private Instant acceptedAt;

    /** The way of treatment: a code of {@code care-modality}. Clinical: shown on clinical pages only. */
    @Column(name = "modality")
    @Holds(C3) private SealedText modality;

    @Column(name = "sessions_agreed")
    @Holds(C0) private Integer sessionsAgreed;

    /** The day of the first session that was held. */
    @Column(name = "began_on")
    @Holds(C0) private LocalDate beganOn;

    @Column(name = "ended_at")
    @Holds(C0) private Instant endedAt;

    /** A code of {@code care-end}. */
    @Column(name = "end_reason")
    @Holds(C0) private String endReason;

    @Column(name = "end_words")
    @Holds(C2) private String endWords;

    protected CareCourse() {
    }

    CareCourse(CaseFile file, ReferralToCare told, UserAccount clinician, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.reason = told.reason();
        this.urgency = told.urgency();
        this.consent = told.consent();
        this.clinician = clinician;
        this.referredBy = by;
        this.referredAt = now;
    }

    void accept(String way, Integer sessions, Instant now) {
        modality = SealedText.of(this, "modality", way);
        sessionsAgreed = sessions;
        acceptedAt = now;
    }

    /** A session was held; the first one begins the care. */
    void held(LocalDate day) {
        if (beganOn == null || day.isBefore(beganOn)) {
            beganOn = day;
        }
    }

    void end(String why, String words, Instant now) {
        endReason = why;
        endWords = words;
        endedAt = now;
    }

    public CareStep getStep() {
        if (endedAt != null) {
            return CareStep.ENDED;
        }
        if (beganOn != null) {
            return CareStep.IN_CARE;
        }
        return acceptedAt == null ? CareStep.REFERRED : CareStep.WAITING;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public CaseFile getFile() {
        return file;
    }

    public String getReason() {
        return reason;
    }

    public String getUrgency() {
        return urgency;
    }

    public String getConsent() {
        return consent;
    }

    public UserAccount getReferredBy() {
        return referredBy;
    }

    public Instant getReferredAt() {
        return referredAt;
    }

    public UserAccount getClinician() {
        return clinician;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public String getModality() {
        return SealedText.open(this, "modality", modality);
    }

    public Integer getSessionsAgreed() {
        return sessionsAgreed;
    }

    public LocalDate getBeganOn() {
        return beganOn;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getEndReason() {
        return endReason;
    }

    public String getEndWords() {
        return endWords;
    }
}
