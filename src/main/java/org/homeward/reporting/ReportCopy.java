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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.access.UserAccount;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.Entity;
import org.homeward.shared.Holds;
import org.homeward.shared.Ids;
import org.homeward.shared.OfACase;
import org.homeward.shared.Stays;

/**
 * One printed copy of a report: which, of whose case, how much it tells, what for, who printed it and when it is to be
 * destroyed. The paper itself is not kept; the register is.
 */
@jakarta.persistence.Entity
@Stays("which copies were printed by whom, so that what is not destroyed can be called back")
@Table(name = "report_copy")
public class ReportCopy extends Entity implements OfACase {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @Holds(C0) private CaseFile file;

    @Column(name = "report", nullable = false)
    @Holds(C0) private String report;

    @Enumerated(EnumType.STRING)
    @Column(name = "redaction_level", nullable = false)
    @Holds(C0) private RedactionLevel level;

    @Column(name = "copy_number", nullable = false)
    @Holds(C0) private int number;

    @Column(nullable = false)
    @Holds(C2) private String purpose;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "printed_by")
    @Holds(C0) private UserAccount printedBy;

    @Column(name = "printed_at", nullable = false)
    @Holds(C0) private Instant printedAt;

    @Column(name = "destroy_after", nullable = false)
    @Holds(C0) private LocalDate destroyAfter;

    protected ReportCopy() {
    }

    ReportCopy(CaseFile file, ReportDefinition definition, RedactionLevel level, int number, String purpose, UserAccount by, Instant now,
            LocalDate today) {
        super(Ids.next());
        this.file = file;
        this.report = definition.code();
        this.level = level;
        this.number = number;
        this.purpose = purpose;
        this.printedBy = by;
        this.printedAt = now;
        this.destroyAfter = today.plusDays(definition.destroyAfter());
    }

    @Override
    public UUID caseId() {
        return file.getId();
    }

    public String getReport() {
        return report;
    }

    public RedactionLevel getLevel() {
        return level;
    }

    public CaseFile getFile() {
        return file;
    }

    public int getNumber() {
        return number;
    }

    public String getPurpose() {
        return purpose;
    }

    public UserAccount getPrintedBy() {
        return printedBy;
    }

    public Instant getPrintedAt() {
        return printedAt;
    }

    public LocalDate getDestroyAfter() {
        return destroyAfter;
    }
}
