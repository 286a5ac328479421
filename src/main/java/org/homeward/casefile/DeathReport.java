package org.homeward.casefile;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.UserAccount;
import org.homeward.shared.Holds;

/** Somebody was publicly said to be dead and is alive: where it was seen, when, when they were found alive, and what they themselves say about it. */
@jakarta.persistence.Entity
@Table(name = "death_report")
public class DeathReport extends CaseFact {

    /** Where the report was seen. */
    @Column(name = "seen_at", nullable = false)
    @Holds(C2) private String seenAt;

    @Column(name = "reported_on", nullable = false)
    @Holds(C0) private LocalDate reportedOn;

    @Column(name = "found_alive_on")
    @Holds(C0) private LocalDate foundAliveOn;

    /** What the person says about it, word for word. */
    @Column(name = "account")
    @Holds(C2) private String account;

    protected DeathReport() {
    }

    DeathReport(CaseFile file, DeathReportAsTold told, UserAccount by, Instant now) {
        super(file, told.source(), by, now);
        this.seenAt = told.seenAt();
        this.reportedOn = told.reportedOn();
        this.foundAliveOn = told.foundAliveOn();
        this.account = told.account();
    }

    public String getSeenAt() {
        return seenAt;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public LocalDate getFoundAliveOn() {
        return foundAliveOn;
    }

    public String getAccount() {
        return account;
    }
}
