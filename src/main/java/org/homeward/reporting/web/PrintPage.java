package org.homeward.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.casefile.OpenedCase;
import org.homeward.reporting.Printer;
import org.homeward.reporting.PrintingAReport;
import org.homeward.reporting.RedactionLevel;
import org.homeward.reporting.ReleasingAReport;
import org.homeward.reporting.ReportCopy;
import org.homeward.reporting.ReportDefinitions;
import org.homeward.reporting.ReportDocument;
import org.homeward.shared.web.Answer;
import org.homeward.shared.web.PageTexts;

/** Preview a report of the case and make a numbered copy. */
@Named
@RequestScoped
@Allowed(Permission.PRINT_CASE)
public class PrintPage {

    @Inject
    private OpenedCase openedCase;
    @Inject
    private PrintingAReport printing;
    @Inject
    private ReportDefinitions definitions;
    @Inject
    private Answer answer;
    @Inject
    private PageTexts page;

    @Inject
    private ReleasingAReport releasing;

    private RedactionLevel releaseLevel = RedactionLevel.L2;
    private String reason;
    private LocalDate until;
    private String report = "case-report";
    private RedactionLevel level;
    private String purpose;
    private List<ReportDocument.Block> blocks;
    private List<ReportCopy> copies;

    public void print() {
        answer.download(() -> {
            Printer.Printed printed = printing.print(openedCase.getId(), report, getLevel(), purpose, page.getLocale());
            return new Answer.File(printed.fileName(), "application/pdf", printed.pdf());
        });
    }

    public void release() {
        answer.to(() -> releasing.release(openedCase.getId(), releaseLevel, reason, until),
                () -> "/reporting/print?case=" + openedCase.getId() + "&done=report-released");
    }

    public List<ReportDocument.Block> getBlocks() {
        if (blocks == null) {
            blocks = printing.preview(openedCase.getId(), report, getLevel(), page.getLocale()).blocks();
        }
        return blocks;
    }

    public List<ReportCopy> getCopies() {
        if (copies == null) {
            copies = printing.copies(openedCase.getId());
        }
        return copies;
    }

    public List<String> getReports() {
        return List.copyOf(definitions.all().keySet());
    }

    /** The levels that do not tell more than the report does by itself. */
    public List<RedactionLevel> getLevels() {
        RedactionLevel own = definitions.get(report).level();
        return Arrays.stream(RedactionLevel.values()).filter(l -> l.ordinal() >= own.ordinal() && l != RedactionLevel.L5).toList();
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report == null ? this.report : report;
    }

    public RedactionLevel getLevel() {
        return level == null ? definitions.get(report).level() : level;
    }

    public void setLevel(RedactionLevel level) {
        this.level = level;
    }

    public String getPurpose() {
        return purpose == null ? page.text("purpose-default") : purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public RedactionLevel getReleaseLevel() {
        return releaseLevel;
    }

    public void setReleaseLevel(RedactionLevel releaseLevel) {
        this.releaseLevel = releaseLevel;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
