package org.homeward.flags;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.access.UserAccount;

/** How the person sees it, word for word; or why they were not asked. */
@jakarta.persistence.Entity
@Table(name = "flag_own_view")
public class OwnView extends FlagPart {

    /** What the person said, or null when not asked. */
    @Column(name = "what")
    private String words;

    /** Why not asked: a code of {@code flag-not-asked}, or null. */
    @Column(name = "not_asked")
    private String notAsked;

    @Column(name = "explanation")
    private String explanation;

    protected OwnView() {
    }

    OwnView(Flag flag, OwnViewAsTold told, UserAccount by, Instant now) {
        super(flag, by, now);
        this.words = told.words();
        this.notAsked = told.words() == null ? told.notAsked() : null;
        this.explanation = told.explanation();
    }

    public boolean isAsked() {
        return words != null;
    }

    public String getWords() {
        return words;
    }

    public String getNotAsked() {
        return notAsked;
    }

    public String getExplanation() {
        return explanation;
    }
}
