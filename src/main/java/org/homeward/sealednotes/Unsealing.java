package org.homeward.sealednotes;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.TwoPersonRequest;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.keys.SealedText;
import org.homeward.shared.DataClass;
import org.homeward.shared.Holds;
import org.homeward.shared.OfACase;

/**
 * That somebody asks to read what is sealed on a case, not knowing whether anything is.
 *
 * <p>They say why. A second person, never the same, allows or refuses it and says why. Once allowed, what was sealed by
 * then is readable for 24 hours to the one who asked, and to nobody else. What was asked and decided stays on record.
 */
@jakarta.persistence.Entity
@Table(name = "unsealing")
public class Unsealing extends TwoPersonRequest implements OfACase {

    /** The fewest and the most characters of a reason. */
    static final int SHORTEST = 20;
    static final int LONGEST = 2_000;

    private static final Duration LASTS = Duration.ofHours(24);

    /** Where it stands; each is a code of {@code request-state}. */
    public enum State { WAITING, REFUSED, READY, LAPSED }

    @Holds(DataClass.C0)
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private CaseFile file;

    /** A code of {@code unsealing-reason}. */
    @Holds(DataClass.C0)
    @Column(nullable = false)
    private String reason;

    @Holds(DataClass.C4)
    @Column(nullable = false)
    private SealedText words;

    /** Why it was decided so; sealed, and so not kept where other requests keep it. */
    @Holds(DataClass.C4)
    @Column(name = "decision_words")
    private SealedText decisionWords;

    protected Unsealing() {
    }

    Unsealing(CaseFile file, String reason, String words, UserAccount by, Instant now) {
        super(by, now);
        this.file = file;
        this.reason = reason;
        this.words = SealedText.of(this, "words", words);
    }

    @Override
    public void decide(boolean yes, String why, UserAccount by, Instant now) {
        super.decide(yes, null, by, now);
        decisionWords = SealedText.of(this, "decisionWords", why);
    }

    public State stateAt(Instant now) {
        if (isWaiting()) {
            return State.WAITING;
        }
        return !isApproved() ? State.REFUSED : now.isBefore(getUntil()) ? State.READY : State.LAPSED;
    }

    /** When reading ends; null before it was allowed and when it was refused. */
    public Instant getUntil() {
        return isApproved() ? getDecidedAt().plus(LASTS) : null;
    }

    /** The earliest moment of a decision that still lets somebody read now. */
    static Instant decidedSince(Instant now) {
        return now.minus(LASTS);
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

    public String getWords() {
        return SealedText.open(this, "words", words);
    }

    /** Why it was allowed or refused; null while it waits. */
    public String getDecisionWords() {
        return SealedText.open(this, "decisionWords", decisionWords);
    }
}
