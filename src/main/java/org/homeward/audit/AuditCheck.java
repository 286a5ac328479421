package org.homeward.audit;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;

/** One verifying of the whole audit: asked for by a person or once a day, done in the background by any node, kept with what came of it. */
@jakarta.persistence.Entity
@Table(name = "audit_check")
public class AuditCheck extends Entity {

    @Column(name = "asked_at")
    @Holds(C0) private Instant askedAt;

    @Column(name = "begun_at")
    @Holds(C0) private Instant begunAt;

    @Column(name = "rows_done")
    @Holds(C0) private long rowsDone;

    @Column(name = "rows_all")
    @Holds(C0) private long rowsAll;

    @Column(name = "ended_at")
    @Holds(C0) private Instant endedAt;

    @Column(name = "last_seal")
    @Holds(C0) private Long lastSeal;

    @Holds(C0) private Integer faults;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_fault")
    @Holds(C0) private AuditVerifier.Fault firstFault;

    @Column(name = "first_seal")
    @Holds(C0) private Long firstSeal;

    protected AuditCheck() {
    }

    AuditCheck(Instant now) {
        super(Ids.next());
        this.askedAt = now;
    }

    void begin(long rows, Instant now) {
        rowsAll = rows;
        begunAt = now;
    }

    void reached(long rows) {
        rowsDone = rows;
    }

    void end(AuditVerifier.Report report, Instant now) {
        rowsDone = report.rows();
        lastSeal = report.last();
        faults = report.faults().size();
        if (faults > 0) {
            firstFault = report.faults().get(0).fault();
            firstSeal = report.faults().get(0).seal();
        }
        endedAt = now;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public long getRowsDone() {
        return rowsDone;
    }

    public long getRowsAll() {
        return rowsAll;
    }

    public boolean isWhole() {
        return isEnded() && faults == 0;
    }

    public int getFaults() {
        return faults;
    }

    public AuditVerifier.Fault getFirstFault() {
        return firstFault;
    }

    /** The number of the seal in which the first fault is; 0 when it is in none. */
    public long getFirstSeal() {
        return firstSeal;
    }
}
