package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/**
 * One dated answer to one of three questions: supports the group, intends to go back, would serve it at home. Who says it
 * matters as much as what. Answers are kept side by side for years, because people waver: the history is the point, no
 * single answer is. Never kept about a child.
 */
@jakarta.persistence.Entity
@Table(name = "stance")
public class Stance extends CaseFact implements DatedAnswer {

    /** A code of {@code stance-topic}. */
    @Column(name = "topic", nullable = false)
    @Holds(C0) private String topic;

    /** A code of {@code stance-answer}. */
    @Column(name = "answer", nullable = false)
    @Holds(C2) private String answer;

    /** Whose words: a code of {@code speaker} (self, worker, other). */
    @Column(name = "speaker", nullable = false)
    @Holds(C0) private String speaker;

    @Column(name = "said_on", nullable = false)
    @Holds(C0) private LocalDate saidOn;

    /** As it was said. */
    @Column(name = "words")
    @Holds(C2) private String words;

    protected Stance() {
    }

    Stance(CaseFile file, StanceAsTold told, UserAccount by, Instant now) {
        super(file, told.source(), by, now);
        this.topic = told.topic();
        this.answer = told.answer();
        this.speaker = told.speaker();
        this.saidOn = told.saidOn();
        this.words = told.words();
    }

    public String getTopic() {
        return topic;
    }

    @Override
    public String getAnswer() {
        return answer;
    }

    public String getSpeaker() {
        return speaker;
    }

    @Override
    public LocalDate getSaidOn() {
        return saidOn;
    }

    @Override
    public String getVoice() {
        return speaker;
    }

    @Override
    public boolean isCounting() {
        return !isInError() && !"not-asked".equals(answer);
    }

    @Override
    public String getWords() {
        return words;
    }
}
