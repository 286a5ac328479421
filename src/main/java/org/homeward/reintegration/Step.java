package org.homeward.reintegration;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C1;
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
 * One thing that somebody does by some day.
 *
 * <p>It is agreed for a goal, or taken from the pathway of the track, which also says when it is due. Somebody starts it;
 * when it cannot be done yet, what is in the way is written down. It ends done or is dropped with the reason, and a tick
 * made by mistake is taken back. While it is open and has a day, it is among the work due.
 */
@jakarta.persistence.Entity
@Table(name = "plan_step")
@EntityListeners(FieldHistory.class)
public class Step extends Entity implements OfACase {

    static final int LONGEST_WORDS = 300;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "goal_id")
    @Holds(C0) private Goal goal;

    @Column(nullable = false)
    @Holds(C2) private String words;

    /** The step of the pathway it was taken from, or null for one in own words. */
    @Column(name = "pathway_code")
    @Holds(C0) private String pathwayCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Actor actor;

    @Column(name = "actor_name")
    @Holds(C1) private String actorName;

    @Column(name = "due_on")
    @Holds(C0) private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private StepState state;

    /** The state a mistaken tick goes back to; null unless done. */
    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    @Holds(C0) private StepState stateBefore;

    /** What is in the way, or why it was dropped. */
    @Column(name = "reason")
    @Holds(C2) private String reason;

    @Column(name = "result")
    @Holds(C2) private String result;

    /** The day it was done or dropped; null while open. */
    @Column(name = "ended_on")
    @Holds(C0) private LocalDate endedOn;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "added_by")
    @Holds(C0) private UserAccount addedBy;

    @Column(name = "added_at", nullable = false)
    @Holds(C0) private Instant addedAt;

    protected Step() {
    }

    Step(CaseFile file, Goal goal, StepAsTold told, UserAccount by, Instant now, LocalDate today) {
        super(Ids.next());
        this.file = file;
        this.addedBy = by;
        this.addedAt = now;
        become(told, goal, today);
    }

    /** A step of the pathway, in its words. */
    static Step of(PathwayStep offered, CaseFile file, Goal goal, LocalDate dueOn, UserAccount by, Instant now, LocalDate today) {
        Step step = new Step(file, goal, StepAsTold.planned(null, offered.name(), offered.who(), dueOn), by, now, today);
        step.pathwayCode = offered.code();
        return step;
    }

    void become(StepAsTold told, Goal newGoal, LocalDate today) {
        goal = newGoal;
        words = told.words();
        actor = told.actor();
        actorName = told.actorName();
        dueOn = told.dueOn();
        reason = told.state().needsReason() ? told.reason() : null;
        result = told.result();
        move(told.state(), today);
    }

    void done(LocalDate today) {
        move(StepState.DONE, today);
    }

    void drop(String why, LocalDate today) {
        reason = why;
        move(StepState.DROPPED, today);
    }

    /** Takes a tick back: the step is again where it was. */
    void undo() {
        state = stateBefore == null ? StepState.STARTED : stateBefore;
        stateBefore = null;
        endedOn = null;
    }

    void due(LocalDate day) {
        dueOn = day;
    }

    private void move(StepState to, LocalDate today) {
        if (to != state) {
            stateBefore = to == StepState.DONE && state != null && state.isOpen() ? state : null;
            endedOn = to.isOpen() ? null : today;
            state = to;
        }
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn != null && dueOn.isBefore(today);
    }

    public CaseFile getFile() {
        return file;
    }

    public Goal getGoal() {
        return goal;
    }

    public String getWords() {
        return words;
    }

    public String getPathwayCode() {
        return pathwayCode;
    }

    public Actor getActor() {
        return actor;
    }

    public String getActorName() {
        return actorName;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public StepState getState() {
        return state;
    }

    public String getReason() {
        return reason;
    }

    public String getResult() {
        return result;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public UserAccount getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
