package org.homeward.tasks;

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
import java.util.UUID;
import org.homeward.access.Role;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * One thing that is due on one case.
 *
 * <p>It opens by itself when something happens that has a clock (a referral starts the clock of first contact, a missed
 * session that of finding out why) and ends by itself when the awaited thing is recorded. Nobody types a due date that
 * follows from a rule. What is late stays visible until it is done or dropped with a reason.
 */
@jakarta.persistence.Entity
@Table(name = "task")
public class Task extends Entity implements OfACase {

    /** The path of a task that no other page ends: it is marked done on a page of its own. */
    public static final String BY_HAND = "/tasks/task";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    /** A clock of {@code config/clocks.yaml}; its words are under {@code task.<kind>}. */
    @Column(nullable = false)
    @Holds(C0) private String kind;

    /** The row it is about (a session, a plan step, a flag), or the case itself. */
    @Column(name = "about_id", nullable = false)
    @Holds(C0) private UUID aboutId;

    /** A few words that tell several of one kind apart, at most 300 characters, or null. Never clinical content. */
    @Column(name = "detail")
    @Holds(C2) private String detail;

    /** The page where it is done, with its parameters, or {@link #BY_HAND}. */
    @Column(name = "path", nullable = false)
    @Holds(C0) private String path;

    @Column(name = "due_at", nullable = false)
    @Holds(C0) private Instant dueAt;

    @Column(name = "opened_at", nullable = false)
    @Holds(C0) private Instant openedAt;

    /** Whose it is, when it is one person's and not a role's. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    @Holds(C0) private UserAccount owner;

    /** Who does it: the case's worker, its clinician, or the supervisors or the child-protection lead of its team. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private Role role;

    @Column(name = "ended_at")
    @Holds(C0) private Instant endedAt;

    /** {@code done}, {@code dropped}, or null while open. */
    @Column(name = "outcome")
    @Holds(C0) private String outcome;

    /** What was found, or why it was dropped; null for what ended by itself. */
    @Column(name = "note")
    @Holds(C2) private String note;

    protected Task() {
    }

    Task(CaseFile file, String kind, UUID aboutId, String detail, String path, Instant dueAt, Role role, UserAccount owner, Instant now) {
        super(Ids.next());
        this.file = file;
        this.kind = kind;
        this.aboutId = aboutId;
        this.detail = detail;
        this.path = path;
        this.dueAt = dueAt;
        this.role = role;
        this.owner = owner;
        this.openedAt = now;
    }

    void end(String how, String why, Instant now) {
        outcome = how;
        note = why;
        endedAt = now;
    }

    void giveTo(Role another) {
        role = another;
    }

    void dueAgain(Instant newDue) {
        dueAt = newDue;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public CaseFile getFile() {
        return file;
    }

    public String getKind() {
        return kind;
    }

    public UUID getAboutId() {
        return aboutId;
    }

    public String getDetail() {
        return detail;
    }

    /** Where it is done. */
    public String getPath() {
        return isByHand() ? path + "?case=" + caseId() + "&id=" + getId() : path;
    }

    public boolean isByHand() {
        return path.equals(BY_HAND);
    }

    /** Somebody may not be safe. All kinds that begin with {@code safety} and nothing else. */
    public boolean isSafety() {
        return kind.startsWith(SafetyFirst.SAFETY);
    }

    /** Whether somebody looks at the whole case again and writes down what they found. */
    public boolean isLookedAtAgain() {
        return isReview() || isOfTurningEighteen() || kind.startsWith(LookingAtTheFamily.FAMILY);
    }

    /** Whether it has to be done: no reason is good enough to drop it. */
    public boolean isNeverDropped() {
        return isReview() || isOfTurningEighteen();
    }

    public boolean isOfTurningEighteen() {
        return kind.equals(TurningEighteen.TASK);
    }

    public boolean isReview() {
        return kind.equals(TasksOfACase.REVIEW);
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public UserAccount getOwner() {
        return owner;
    }

    public Role getRole() {
        return role;
    }

    public String getNote() {
        return note;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getOutcome() {
        return outcome;
    }
}
