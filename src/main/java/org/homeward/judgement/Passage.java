package org.homeward.judgement;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** The words to one question of a judgement as somebody saved them. A new wording is a passage of its own; the last one counts, the earlier ones stay readable. */
@jakarta.persistence.Entity
@Table(name = "judgement_passage")
public class Passage extends JudgementPart {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Part part;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Question question;

    /** Null when the words were taken out again; a day as year-month-day. */
    @Column(name = "words")
    @Holds(C2) private String words;

    protected Passage() {
    }

    Passage(Judgement judgement, PassageAsTold told, UserAccount by, Instant now) {
        super(judgement, by, now);
        this.part = told.part();
        this.question = told.question();
        this.words = told.words();
    }

    public Part getPart() {
        return part;
    }

    public Question getQuestion() {
        return question;
    }

    public String getWords() {
        return words;
    }
}
