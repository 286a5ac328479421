package org.homeward.reintegration;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.audit.FieldHistory;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * Something a person wants, in their own words: «I want to finish the tailoring course».
 *
 * <p>It comes up in a talk, gets a few steps, and is worked at now or kept for later. One day the person says it is
 * achieved, or it is set aside with the reason, because lives change; its open steps are then dropped. It may be taken up
 * again. Words that change leave the old ones in the history.
 */
@jakarta.persistence.Entity
@Table(name = "plan_goal")
@EntityListeners(FieldHistory.class)
public class Goal extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @Column(nullable = false)
    @Holds(C2) private String words;

    /** The part of life: a code of {@code need}. */
    @Column(nullable = false)
    @Holds(C0) private String need;

    @Column(name = "why")
    @Holds(C2) private String why;

    @Column(name = "target_on")
    @Holds(C0) private LocalDate targetOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private GoalState state;

    /** Why it was set aside; null otherwise. */
    @Column(name = "reason")
    @Holds(C2) private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "added_by")
    @Holds(C0) private UserAccount addedBy;

    @Column(name = "added_at", nullable = false)
    @Holds(C0) private Instant addedAt;

    protected Goal() {
    }

    Goal(CaseFile file, GoalAsTold told, UserAccount by, Instant now) {
        super(Ids.next());
        this.file = file;
        this.addedBy = by;
        this.addedAt = now;
        become(told);
    }

    void become(GoalAsTold told) {
        words = told.words();
        need = told.need();
        why = told.why();
        targetOn = told.targetOn();
        state = told.state();
        reason = told.state() == GoalState.SET_ASIDE ? told.reason() : null;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public CaseFile getFile() {
        return file;
    }

    public String getWords() {
        return words;
    }

    public String getNeed() {
        return need;
    }

    public String getWhy() {
        return why;
    }

    public LocalDate getTargetOn() {
        return targetOn;
    }

    public GoalState getState() {
        return state;
    }

    public String getReason() {
        return reason;
    }

    public UserAccount getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
