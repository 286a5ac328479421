package org.homeward.reporting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseFiles;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.OfACase;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Refusals;
import org.homeward.shared.Words;

/** Prints a report of one case for those who work on it: a preview as often as wanted, a numbered copy that stays in the register. */
@UseCase
public class PrintingAReport {

    static final int LONGEST_PURPOSE = 500;

    @Inject
    private CaseFiles caseFiles;
    @Inject
    private ReportDefinitions definitions;
    @Inject
    private Redaction redaction;
    @Inject
    private ReportCopies copies;
    @Inject
    private PdfPaper paper;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /** A printed copy: what goes to the printer and what stays in the register. */
    public record Printed(ReportCopy copy, byte[] pdf, String fileName) implements OfACase {

        @Override
        public UUID caseId() {
            return copy.caseId();
        }
    }

    /** What the report would say, without making a copy. */
    @Allowed(Permission.PRINT_CASE)
    public ReportDocument preview(UUID caseId, String report, RedactionLevel level, Locale locale) {
        CaseFile file = caseFiles.open(caseId);
        return write(context(file, definitions.get(report), level, locale, 0, ""));
    }

    /**
     * Makes a numbered copy.
     *
     * @param level at least as much withheld as the report asks for by itself (L1 and up, never the person's own copy)
     */
    @Allowed(Permission.PRINT_CASE)
    public Printed print(UUID caseId, String report, RedactionLevel level, String purpose, Locale locale) {
        new Refusals().required(purpose, "purpose", LONGEST_PURPOSE).orElseGoOn();
        return make(caseFiles.openForAdding(caseId), definitions.get(report), level, purpose, locale);
    }

    @Allowed(value = Permission.PRINT_CASE, audit = false)
    public List<ReportCopy> copies(UUID caseId) {
        return copies.of(caseId);
    }

    Printed make(CaseFile file, ReportDefinition definition, RedactionLevel level, String purpose, Locale locale) {
        if (level.ordinal() < definition.level().ordinal()) {
            throw new RefusedException("reporting.level-too-open");
        }
        ReportCopy copy = new ReportCopy(file, definition, level, copies.nextNumber(file), purpose, currentUser.account(), clock.instant(), clock.today());
        copies.add(copy);
        ReportContext context = context(file, definition, level, locale, copy.getNumber(), purpose);
        byte[] pdf = paper.print(write(context), PdfPaper.Frame.of(context, copy.getDestroyAfter()));
        return new Printed(copy, pdf, file.getNumber() + "-" + definition.code() + "-" + copy.getNumber() + ".pdf");
    }

    private ReportContext context(CaseFile file, ReportDefinition definition, RedactionLevel level, Locale locale, int copy, String purpose) {
        return new ReportContext(file, definition, level, redaction, new Words(locale), clock.getZone(), clock.instant(), copy,
                currentUser.getName(), purpose);
    }

    private ReportDocument write(ReportContext context) {
        ReportDocument document = new ReportDocument();
        for (String code : context.definition().sections()) {
            document.section(context.words().say("report.section." + code));
            definitions.section(code).write(context, document);
        }
        return document;
    }
}
