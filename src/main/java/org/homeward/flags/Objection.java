package org.homeward.flags;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;
import org.homeward.shared.Refusals;

/** What the person says against something that is written about them, word for word, and what somebody answers who had no part in it. */
@Embeddable
public class Objection {

    /** What an independent reader finds. */
    public enum Answer {
        STANDS, PARTLY, AGREED
    }

    private static final int LONGEST_WORDS = 20_000;

    @Column(name = "said_on", nullable = false)
    @Holds(C0) private LocalDate saidOn;

    @Column(name = "words", nullable = false)
    @Holds(C2) private String words;

    @Column(name = "due_at", nullable = false)
    @Holds(C0) private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    @Holds(C2) private Answer answer;

    @Column(name = "reasons")
    @Holds(C2) private String reasons;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by")
    @Holds(C0) private UserAccount answeredBy;

    @Column(name = "answered_at")
    @Holds(C0) private Instant answeredAt;

    /** When the person was told the answer, or null while they were not. */
    @Column(name = "told_on")
    @Holds(C0) private LocalDate toldOn;

    protected Objection() {
    }

    public Objection(LocalDate saidOn, String words, Instant dueAt) {
        this.saidOn = saidOn;
        this.words = words;
        this.dueAt = dueAt;
    }

    /** What is asked of it before it is kept; fields are named as on the pages. */
    public static Refusals check(LocalDate saidOn, String words, LocalDate earliest, LocalDate today) {
        return new Refusals().required(words, "ownWords", LONGEST_WORDS).day(saidOn, "saidOn", earliest, today);
    }

    /** What is asked of an answer to it; fields are named as on the pages. */
    public Refusals check(DisagreementAnswerAsTold told, LocalDate today) {
        return new Refusals().when(isAnswered(), "answer", "flags.refuse.answered-already").when(told.answer() == null, "answer", "general.required")
                .required(told.reasons(), "reasons", EvidenceChecks.LONGEST).dayIfTold(told.toldOn(), "toldOn", saidOn, today);
    }

    public void answer(DisagreementAnswerAsTold told, UserAccount by, Instant now) {
        answer = told.answer();
        reasons = told.reasons();
        toldOn = told.toldOn();
        answeredBy = by;
        answeredAt = now;
    }

    public boolean isAnswered() {
        return answer != null;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public String getWords() {
        return words;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Answer getAnswer() {
        return answer;
    }

    public String getReasons() {
        return reasons;
    }

    public UserAccount getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }
}
