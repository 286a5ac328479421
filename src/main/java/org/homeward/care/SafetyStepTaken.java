package org.homeward.care;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C3;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.access.UserAccount;
import org.homeward.keys.SealedText;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** A safety step that was taken: by whom, when, and what was done in a few words. */
@jakarta.persistence.Entity
@Table(name = "safety_step_taken")
public class SafetyStepTaken extends Entity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "response_id")
    @Holds(C0) private SafetyResponse response;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private SafetyStep step;

    /** Null when the step was taken by the very act: the clinical lead found it out. */
    @Column(name = "words")
    @Holds(C3) private SealedText words;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "taken_by")
    @Holds(C0) private UserAccount takenBy;

    @Column(name = "taken_at", nullable = false)
    @Holds(C0) private Instant takenAt;

    protected SafetyStepTaken() {
    }

    SafetyStepTaken(SafetyResponse response, SafetyStep step, String words, UserAccount by, Instant now) {
        super(Ids.next());
        this.response = response;
        this.step = step;
        this.words = SealedText.of(this, "words", words);
        this.takenBy = by;
        this.takenAt = now;
    }

    public SafetyStep getStep() {
        return step;
    }

    public String getWords() {
        return SealedText.open(this, "words", words);
    }

    public UserAccount getTakenBy() {
        return takenBy;
    }

    public Instant getTakenAt() {
        return takenAt;
    }
}
