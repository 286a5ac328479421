package org.homeward.flags;

import static org.homeward.shared.DataClass.C0;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.Stays;

/** How far the rules have come with all open cases on one day. A pass that was interrupted goes on where it stopped; two nodes cannot both move it on. */
@jakarta.persistence.Entity
@Stays("how far the nightly pass is")
@Table(name = "rules_pass")
public class RulesPass extends Entity {

    @Column(name = "run_on", nullable = false, unique = true)
    @Holds(C0) private LocalDate day;

    /** The last case that was asked, or null before the first. */
    @Column(name = "last_case")
    @Holds(C0) private UUID lastCase;

    @Column(name = "finished_at")
    @Holds(C0) private Instant finishedAt;

    protected RulesPass() {
    }

    RulesPass(LocalDate day) {
        super(Ids.next());
        this.day = day;
    }

    void reached(UUID caseId) {
        lastCase = caseId;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    UUID lastCase() {
        return lastCase;
    }
}
