package org.homeward.reporting;

import static org.homeward.shared.DataClass.C0;
import static org.homeward.shared.DataClass.C2;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;

/** A supervisor's leave for programme staff to print one case at a level that tells more than usual, for a reason, until a day. */
@jakarta.persistence.Entity
@Table(name = "report_release")
public class ReportRelease extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @Enumerated(EnumType.STRING)
    @Column(name = "redaction_level", nullable = false)
    @Holds(C0) private RedactionLevel level;

    @Column(nullable = false)
    @Holds(C2) private String reason;

    @Column(name = "until_day", nullable = false)
    @Holds(C0) private LocalDate until;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "released_by")
    @Holds(C0) private UserAccount releasedBy;

    protected ReportRelease() {
    }

    ReportRelease(CaseFile file, RedactionLevel level, String reason, LocalDate until, UserAccount by) {
        super(Ids.next());
        this.file = file;
        this.level = level;
        this.reason = reason;
        this.until = until;
        this.releasedBy = by;
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public RedactionLevel getLevel() {
        return level;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public UserAccount getReleasedBy() {
        return releasedBy;
    }
}
