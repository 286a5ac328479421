package org.homeward.reporting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.Refusals;

/** Prints a report of one case for those who work on it: a preview as often as wanted, a numbered copy that stays in the register. */
@UseCase
public class PrintingAReport {

    static final int LONGEST_PURPOSE = 500;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private Printer printer;
    @Inject
    private ReportCopies copies;

    /** What the report would say, without making a copy. */
    @Allowed(Permission.PRINT_CASE)
    public ReportDocument preview(UUID caseId, String report, RedactionLevel level, Locale locale) {
        return printer.preview(caseFiles.open(caseId), report, level, locale);
    }

    /** Makes a numbered copy. */
    @Allowed(Permission.PRINT_CASE)
    public Printer.Printed print(UUID caseId, String report, RedactionLevel level, String purpose, Locale locale) {
        new Refusals().required(purpose, "purpose", LONGEST_PURPOSE).orElseGoOn();
        return printer.make(caseFiles.openForAdding(caseId), report, level, purpose, locale);
    }

    @Allowed(value = Permission.PRINT_CASE, audit = false)
    public List<ReportCopy> copies(UUID caseId) {
        return copies.of(caseId);
    }
}
