package org.homeward.flags;

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
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/**
 * What the person says against a flag or its decision.
 *
 * <p>Whoever hears it writes it down in the person's own words. Within 30 days somebody answers who had no part in the
 * flag: who neither raised nor judged it, does not work on the case and did not write this down. The words and the answer
 * stay beside the flag and are printed with it.
 */
@jakarta.persistence.Entity
@Table(name = "flag_disagreement")
public class Disagreement extends FlagPart {

    /** What an independent reader finds. */
    public enum Answer {
        STANDS, PARTLY, AGREED
    }

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

    protected Disagreement() {
    }

    Disagreement(Flag flag, LocalDate saidOn, String words, Instant dueAt, UserAccount by, Instant now) {
        super(flag, by, now);
        this.saidOn = saidOn;
        this.words = words;
        this.dueAt = dueAt;
    }

    /** Whether that user had no part in any of it. */
    boolean isIndependent(UserAccount user) {
        Flag flag = getFlag();
        Stream<UserAccount> judged = flag.getDecisions().stream().flatMap(decision -> Stream.of(decision.getRecordedBy(), decision.getConfirmedBy()));
        Stream<UserAccount> others = Stream.of(getRecordedBy(), flag.getOpening().getBy(), flag.getFile().getWorker(), flag.getFile().getClinician());
        return Stream.concat(judged, others).filter(Objects::nonNull).noneMatch(involved -> involved.getId().equals(user.getId()));
    }

    void answer(Answer given, String why, LocalDate told, UserAccount by, Instant now) {
        answer = given;
        reasons = why;
        toldOn = told;
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
