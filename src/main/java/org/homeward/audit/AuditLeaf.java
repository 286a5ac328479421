package org.homeward.audit;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.homeward.shared.Holds;

/** The place of one audit row in the order in which rows were committed, and its hash then. */
@jakarta.persistence.Entity
@Table(name = "audit_leaf")
public class AuditLeaf {

    @Id
    @Holds(C0) private long place;

    @Column(name = "row_id")
    @Holds(C0) private UUID rowId;

    @Holds(C0) private byte[] leaf;

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
