package org.homeward.audit;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homeward.keys.Signing;
import org.homeward.shared.Holds;

/**
 * The seal over the audit rows that were committed since the seal before: the root of the tree over them, bound to the
 * seal before, and signed. Never changed: whoever changes a row or a seal would have to sign all later ones anew.
 */
@jakarta.persistence.Entity
@Table(name = "audit_seal")
public class AuditSeal {

    private static final byte[] NOTHING = {};

    @Id
    @Column(name = "seal_number")
    @Holds(C0) private long number;

    @Column(name = "first_place")
    @Holds(C0) private long firstPlace;

    @Column(name = "rows_sealed")
    @Holds(C0) private int rows;

    @Holds(C0) private byte[] root;

    @Holds(C0) private byte[] head;

    @Holds(C0) private byte[] signature;

    @Column(name = "sealed_at")
    @Holds(C0) private Instant sealedAt;

    protected AuditSeal() {
    }

    /** @param before the last seal, or null for the first */
    AuditSeal(AuditSeal before, List<byte[]> leaves, Instant now) {
        this.number = before == null ? 1 : before.number + 1;
        this.firstPlace = before == null ? 1 : before.firstPlace + before.rows;
        this.rows = leaves.size();
        this.root = Leaf.root(leaves);
        this.sealedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.head = Leaf.head(before == null ? NOTHING : before.head, before == null ? NOTHING : before.signature, number, firstPlace, rows, root, sealedAt);
        this.signature = Signing.sign(head);
    }

    /** What is told outside, so that it shows when the end of the audit is cut off later. */
    public SealedHead told() {
        return new SealedHead(number, lastPlace(), head, signature, sealedAt, Signing.publicKey());
    }

    public long getNumber() {
        return number;
    }

    public long getFirstPlace() {
        return firstPlace;
    }

    /** How many rows are sealed up to and with this seal. */
    public long lastPlace() {
        return firstPlace + rows - 1;
    }

    public Instant getSealedAt() {
        return sealedAt;
    }
}
