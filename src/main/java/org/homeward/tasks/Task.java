package org.homeward.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
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

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private CaseFile file;

    /** A clock of {@code config/clocks.yaml}; its words are under {@code task.<kind>}. */
    @Column(nullable = false)
    private String kind;

    /** The row it is about (a session, a plan step, a flag), or the case itself. */
    @Column(name = "about_id", nullable = false)
    private UUID aboutId;

    /** A few words that tell several of one kind apart, or null. Never clinical content. */
    @Column(name = "detail")
    private String detail;

    /** The page where it is done, with its parameters. */
    @Column(name = "path", nullable = false)
    private String path;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    /** Whose it is, when it is not the case's worker's. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private UserAccount owner;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** {@code done}, {@code dropped}, or null while open. */
    @Column(name = "outcome")
    private String outcome;

    protected Task() {
    }

    Task(CaseFile file, String kind, UUID aboutId, String detail, String path, Instant dueAt, UserAccount owner, Instant now) {
        super(Ids.next());
        this.file = file;
        this.kind = kind;
        this.aboutId = aboutId;
        this.detail = detail;
        this.path = path;
        this.dueAt = dueAt;
        this.owner = owner;
        this.openedAt = now;
    }

    void end(String how, Instant now) {
        outcome = how;
        endedAt = now;
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

    public String getPath() {
        return path;
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

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getOutcome() {
        return outcome;
    }
}
