package org.homeward.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.shared.Ids;

/** One thing that was done, refused or denied. Never changed, never deleted; holds no case content. */
@jakarta.persistence.Entity
@Table(name = "audit_row")
public class AuditRow {

    /** How the act ended. */
    public enum Outcome { DONE, REFUSED, DENIED }

    @Id
    private UUID id;

    @Column(name = "at", nullable = false)
    private Instant at;

    @Column(name = "user_id")
    private UUID userId;

    @Column(nullable = false)
    private String act;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "thing")
    private String thing;

    @Column(nullable = false)
    private String outcome;

    protected AuditRow() {
    }

    AuditRow(Instant at, UUID userId, String act, UUID caseId, String thing, Outcome outcome) {
        this.id = Ids.next();
        this.at = at;
        this.userId = userId;
        this.act = act;
        this.caseId = caseId;
        this.thing = thing;
        this.outcome = outcome.name();
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
}
