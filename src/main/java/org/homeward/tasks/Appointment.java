package org.homeward.tasks;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/**
 * Somebody is expected at a time: a session, a visit.
 *
 * <p>It is planned, and then it is kept, kept late, missed or cancelled. What was said there is written elsewhere; here
 * stands only whether it took place, so that those who may not read the content can still see that somebody stopped coming.
 */
@jakarta.persistence.Entity
@Table(name = "appointment")
public class Appointment extends Entity implements OfACase {

    /** How it went. {@code LATE} is attended, but late. */
    public enum State { PLANNED, ATTENDED, LATE, MISSED, CANCELLED }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    /** {@code care-session} and its like; its words are under {@code task.<kind>}. */
    @Column(nullable = false)
    @Holds(C0) private String kind;

    /** The row of the feature that planned it. */
    @Column(name = "source_id", nullable = false)
    @Holds(C0) private UUID sourceId;

    @Column(name = "due_at", nullable = false)
    @Holds(C0) private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Holds(C0) private State state = State.PLANNED;

    /** The page where it is written up. */
    @Column(nullable = false)
    @Holds(C0) private String path;

    /** With whom, when it is not the case's worker. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "with_id")
    @Holds(C0) private UserAccount with;

    protected Appointment() {
    }

    Appointment(CaseFile file, String kind, UUID sourceId, String path, UserAccount with) {
        super(Ids.next());
        this.file = file;
        this.kind = kind;
        this.sourceId = sourceId;
        this.path = path;
        this.with = with;
    }

    void plan(Instant at) {
        dueAt = at;
        state = State.PLANNED;
    }

    void went(State how) {
        state = how;
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

    public UUID getSourceId() {
        return sourceId;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public State getState() {
        return state;
    }

    public String getPath() {
        return path;
    }

    public UserAccount getWith() {
        return with;
    }
}
