package org.homeward.audit;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.homeward.shared.Holds;

/** One field that changed: what it was, what it became, who changed it and when. Written by {@link FieldHistory}. */
@jakarta.persistence.Entity
@Table(name = "field_change")
public class FieldChange {

    @Id
    @Holds(C0) private UUID id;
    @Holds(C0) private Instant at;
    @Column(name = "user_id")
    @Holds(C0) private UUID userId;
    @Column(name = "case_id")
    @Holds(C0) private UUID caseId;
    @Column(name = "thing_id")
    @Holds(C0) private UUID thingId;
    @Holds(C0) private String thing;
    @Holds(C0) private String field;
    @Column(name = "old_text")
    @Holds(C2) private String oldText;
    @Column(name = "new_text")
    @Holds(C2) private String newText;

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
