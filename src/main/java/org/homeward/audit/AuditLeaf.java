package org.homeward.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The place of one audit row in the order in which rows were committed, and its hash then. */
@jakarta.persistence.Entity
@Table(name = "audit_leaf")
public class AuditLeaf {

    @Id
    private long place;

    @Column(name = "row_id")
    private UUID rowId;

    private byte[] leaf;

    protected AuditLeaf() {
    }

    AuditLeaf(long place, AuditRow row) {
        this.place = place;
        this.rowId = row.getId();
        this.leaf = row.leaf();
    }

    byte[] leaf() {
        return leaf;
    }
}
