package org.homeward.flags;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** How the person sees it, word for word; or why they were not asked. */
@jakarta.persistence.Entity
@Table(name = "flag_own_view")
public class OwnView extends FlagPart {

    /** What the person said, or null when not asked. */
    @Column(name = "what")
    @Holds(C2) private String words;

    /** Why not asked: a code of {@code flag-not-asked}, or null. */
    @Column(name = "not_asked")
    @Holds(C0) private String notAsked;

    @Column(name = "explanation")
    @Holds(C2) private String explanation;

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
