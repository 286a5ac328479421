package org.homeward.audit;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.CurrentUser;
import org.homeward.access.Relation;
import org.homeward.access.Role;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.Stays;

/**
 * One thing that was done, refused or denied: when, by whom in which roles, from which session and page, what, on which
 * case and through which relation to it. Never changed, never deleted; holds no case content.
 */
@jakarta.persistence.Entity
@Stays("what was done and by whom: never changed, and holds no content")
@Table(name = "audit_row")
public class AuditRow {

    /** How the act ended. */
    public enum Outcome { DONE, REFUSED, DENIED }

    @Id
    @Holds(C0) private UUID id;

    @Column(name = "at", nullable = false)
    @Holds(C0) private Instant at;

    @Column(name = "user_id")
    @Holds(C0) private UUID userId;

    @Column(nullable = false)
    @Holds(C0) private String act;

    @Column(name = "case_id")
    @Holds(C0) private UUID caseId;

    @Column(name = "thing")
    @Holds(C0) private String thing;

    @Column(nullable = false)
    @Holds(C0) private String outcome;

    @Holds(C0) private String roles;

    @Holds(C0) private String relation;

    @Holds(C0) private String page;

    @Holds(C0) private String reason;

    @Column(name = "session_ref")
    @Holds(C0) private String sessionRef;

    @Holds(C0) private String words;

    protected AuditRow() {
    }

    /** Of what the database keeps, so that a row reads the same as it was written: moments in microseconds. */
    AuditRow(Instant at, CurrentUser by, Deed deed) {
        this.id = Ids.next();
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.userId = by.getId();
        this.roles = by.getRoles().isEmpty() ? null : by.getRoles().stream().map(Role::code).collect(Collectors.joining(" "));
        this.sessionRef = by.session();
        this.page = by.page();
        this.act = deed.act();
        this.caseId = deed.caseId();
        this.thing = deed.thing();
        this.outcome = deed.outcome().name();
        this.relation = deed.relation() == null ? null : deed.relation().name();
        this.reason = deed.reason();
        this.words = deed.words();
    }

    /**
     * What is told of an act.
     *
     * @param act      as the code names it
     * @param thing    what was made or changed, by its kind and id, or null
     * @param relation the relation that opened the case, or null
     * @param reason   why it was refused or denied: a kind of denial or the key of the sentence, or null
     * @param words    keyed hashes of the words somebody was looked for by, or null
     */
    record Deed(String act, UUID caseId, String thing, Outcome outcome, Relation relation, String reason, String words) {
    }

    byte[] leaf() {
        return Leaf.of(id, at, userId, roles, sessionRef, page, act, caseId, thing, outcome, relation, reason, words);
    }

    public UUID getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public UUID getUserId() {
        return userId;
    }

    public String getAct() {
        return act;
    }

    public UUID getCaseId() {
        return caseId;
    }

    public String getThing() {
        return thing;
    }

    public String getOutcome() {
        return outcome;
    }

    /** The codes of the roles the user had then, with blanks between; null when nobody was signed in. */
    public String getRoles() {
        return roles;
    }

    /** A {@link Relation}, or null. */
    public String getRelation() {
        return relation;
    }

    /** The page without its ending, or null when no page asked. */
    public String getPage() {
        return page;
    }

    public String getReason() {
        return reason;
    }

    public String getSessionRef() {
        return sessionRef;
    }
}
