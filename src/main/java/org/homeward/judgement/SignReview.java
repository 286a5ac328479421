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
import org.homeward.shared.Words;

/**
 * How the writers of a judgement see one sign, an indicator or a protective factor: whether it is there, what it means
 * now, where it goes, and what speaks for it and against it. A new look is a row of its own; the last one counts. Signs
 * are read one by one, and nothing is made of all of them together.
 */
@jakarta.persistence.Entity
@Table(name = "judgement_sign")
public class SignReview extends JudgementPart {

    @Column(nullable = false)
    @Holds(C0) private String about;

    /** What the indicator was called then; null for a protective factor. */
    @Column(name = "name")
    @Holds(C0) private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "presence")
    @Holds(C2) private Presence presence;

    @Enumerated(EnumType.STRING)
    @Column(name = "relevance")
    @Holds(C2) private Relevance relevance;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction")
    @Holds(C2) private Direction direction;

    @Column(name = "evidence_for")
    @Holds(C2) private String evidenceFor;

    @Column(name = "evidence_against")
    @Holds(C2) private String evidenceAgainst;

    protected SignReview() {
    }

    SignReview(Judgement judgement, SignAsTold told, String name, UserAccount by, Instant now) {
        super(judgement, by, now);
        this.about = told.about();
        this.name = name;
        this.presence = told.presence();
        this.relevance = told.relevance();
        this.direction = told.direction();
        this.evidenceFor = told.evidenceFor();
        this.evidenceAgainst = told.evidenceAgainst();
    }

    /** What it is called in that language: an indicator as it read then. */
    public String name(Words words) {
        return name == null ? words.code("protective-factor", about) : words.translated(name);
    }

    public SignAsTold asTold() {
        return new SignAsTold(about, presence, relevance, direction, evidenceFor, evidenceAgainst);
    }

    public String getAbout() {
        return about;
    }

    public Presence getPresence() {
        return presence;
    }

    public Relevance getRelevance() {
        return relevance;
    }

    public Direction getDirection() {
        return direction;
    }

    public String getEvidenceFor() {
        return evidenceFor;
    }

    public String getEvidenceAgainst() {
        return evidenceAgainst;
    }
}
