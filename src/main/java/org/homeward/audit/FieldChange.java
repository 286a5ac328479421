package org.homeward.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One field that changed: what it was, what it became, who changed it and when. Written by {@link FieldHistory}. */
@jakarta.persistence.Entity
@Table(name = "field_change")
public class FieldChange {

    @Id
    private UUID id;
    private Instant at;
    @Column(name = "user_id")
    private UUID userId;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "thing_id")
    private UUID thingId;
    private String thing;
    private String field;
    @Column(name = "old_text")
    private String oldText;
    @Column(name = "new_text")
    private String newText;

    protected FieldChange() {
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

    public UUID getThingId() {
        return thingId;
    }

    public String getThing() {
        return thing;
    }

    public String getField() {
        return field;
    }

    public String getOldText() {
        return oldText;
    }

    public String getNewText() {
        return newText;
    }
}
