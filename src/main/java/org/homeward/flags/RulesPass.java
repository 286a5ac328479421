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

/**
 * How far the rules have come with all open cases on one day.
 *
 * <p>It begins after midnight and is moved on page by page, each page in a transaction of its own: a pass that was
 * interrupted goes on where it stopped, and two nodes cannot both move it on. An administrator may have it begin again.
 */
@jakarta.persistence.Entity
@Stays("how far the nightly pass is")
@Table(name = "rules_pass")
public class RulesPass extends Entity {

    @Column(name = "run_on", nullable = false, unique = true)
    @Holds(C0) private LocalDate day;

    /** The last case that was asked, or null before the first. */
    @Column(name = "last_case")
    @Holds(C0) private UUID lastCase;

    @Column(name = "begun_at")
    @Holds(C0) private Instant begunAt;

    /** How many cases were open when it began. */
    @Column(name = "cases_to_ask", nullable = false)
    @Holds(C0) private int toAsk;

    @Column(name = "cases_asked", nullable = false)
    @Holds(C0) private int asked;

    /** In how many of them something new met a rule. */
    @Column(name = "cases_met", nullable = false)
    @Holds(C0) private int met;

    @Column(name = "finished_at")
    @Holds(C0) private Instant finishedAt;

    protected RulesPass() {
    }

    RulesPass(LocalDate day) {
        super(Ids.next());
        this.day = day;
    }

    /** Begins from the first case, also when it was finished before. */
    void begin(int openCases, Instant now) {
        begunAt = now;
        toAsk = openCases;
        asked = 0;
        met = 0;
        lastCase = null;
        finishedAt = null;
    }

    void reached(UUID caseId, int more, int ofThemMet) {
        lastCase = caseId;
        asked += more;
        met += ofThemMet;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    public LocalDate getDay() {
        return day;
    }

    public int getToAsk() {
        return toAsk;
    }

    public int getAsked() {
        return asked;
    }

    public int getMet() {
        return met;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    boolean isBegun() {
        return begunAt != null;
    }

    UUID lastCase() {
        return lastCase;
    }
}
