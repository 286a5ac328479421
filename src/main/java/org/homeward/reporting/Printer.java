package org.homeward.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.homeward.access.CurrentUser;
import org.homeward.casefile.CaseFile;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.OfACase;
import org.homeward.shared.RefusedException;
import org.homeward.shared.Words;

/** Writes a report of a case and sets it on paper, for the acts that print. Decides nothing about who may. */
@ApplicationScoped
public class Printer {

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

    ReportDocument preview(CaseFile file, String report, RedactionLevel level, Locale locale) {
        return write(context(file, definitions.get(report), level, locale, 0, ""));
    }

    /** Makes a numbered copy; refuses a level that tells more than the report does by itself. */
    Printed make(CaseFile file, String report, RedactionLevel level, String purpose, Locale locale) {
        ReportDefinition definition = definitions.get(report);
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
