package org.homeward.reporting;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfReader;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.homeward.access.Allowed;
import org.homeward.access.CurrentUser;
import org.homeward.access.Permission;
import org.homeward.access.UseCase;
import org.homeward.audit.AuditLog;
import org.homeward.casefile.CaseFile;
import org.homeward.casefile.CaseNumber;
import org.homeward.shared.HomewardClock;
import org.homeward.shared.Refusals;

/**
 * Programme staff print reports of cases they cannot open: by case number or by the period of referral, with the code
 * instead of the name and without other people (L3). What a supervisor released for a case may tell more.
 */
@UseCase
public class PrintingForTheProgramme {

    static final int MOST = 200;
    private static final String REPORT = "case-report";

    @Inject
    private ReportCopies copies;
    @Inject
    private Printer printer;
    @Inject
    private AuditLog auditLog;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private HomewardClock clock;

    /**
     * Prints one file with a report of each case.
     *
     * @param numbers case numbers, separated by blanks, commas or lines; or empty when a period is given
     * @param level   L3 or stricter; more only where a supervisor released it, else that case is printed at L3
     */
    @Allowed(Permission.PRINT_PROGRAMME_REPORT)
    public byte[] print(String numbers, LocalDate from, LocalDate until, RedactionLevel level, String purpose, Locale locale) {
        List<CaseNumber> read = numbers(numbers);
        boolean byNumber = numbers != null && !numbers.isBlank();
        new Refusals().required(purpose, "purpose", PrintingAReport.LONGEST_PURPOSE)
                .when(byNumber && read.isEmpty(), "numbers", "reporting.reports.no-number")
                .when(!byNumber && (from == null || until == null), "numbers", "reporting.reports.choose")
                .when(!byNumber && from != null && until != null && until.isBefore(from), "until", "reporting.reports.period").orElseGoOn();
        List<CaseFile> files = byNumber ? copies.byNumbers(read.stream().map(CaseNumber::text).toList()) : copies.referredBetween(from, until);
        new Refusals().when(files.isEmpty(), byNumber ? "numbers" : "from", "reporting.reports.none")
                .when(files.size() > MOST, "from", "reporting.reports.too-many", MOST).orElseGoOn();
        List<byte[]> papers = new ArrayList<>();
        for (CaseFile file : files) {
            papers.add(printer.make(file, REPORT, levelFor(file, level), purpose, locale).pdf());
            auditLog.add("PrintingForTheProgramme.copy", file.getId(), file.toString());
        }
        return together(papers);
    }

    /** The copies I made last, newest first. */
    @Allowed(value = Permission.PRINT_PROGRAMME_REPORT, audit = false)
    public List<ReportCopy> last(int most) {
        return copies.lastOf(currentUser.getId(), most);
    }

    private RedactionLevel levelFor(CaseFile file, RedactionLevel wanted) {
        if (wanted.ordinal() >= RedactionLevel.L3.ordinal()) {
            return wanted;
        }
        return copies.released(file, clock.today()).map(ReportRelease::getLevel).filter(released -> released.ordinal() <= wanted.ordinal())
                .map(released -> wanted).orElse(RedactionLevel.L3);
    }

    private static List<CaseNumber> numbers(String typed) {
        return typed == null ? List.of()
                : Arrays.stream(typed.split("[\\s,;]+")).flatMap(text -> CaseNumber.parse(text).stream()).distinct().limit(MOST).toList();
    }

    private static byte[] together(List<byte[]> papers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(); PdfCopy copy = new PdfCopy(document, out)) {
            document.open();
            for (byte[] paper : papers) {
                try (PdfReader reader = new PdfReader(paper)) {
                    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                        copy.addPage(copy.getImportedPage(reader, page));
                    }
                    copy.freeReader(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
