package org.homeward.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.Track;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.NotThereException;
import org.homeward.shared.RefusedException;
import org.homeward.shared.World;

class PrintingAReportTest {

    private static Printer.Printed print(String user, UUID id, RedactionLevel level) {
        return as(user, () -> the(PrintingAReport.class).print(id, "case-report", level, "Case conference", Locale.ENGLISH));
    }

    static String text(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DatabaseTest
    void a_copy_names_its_case_number_its_printer_and_its_pages() {
        UUID id = CaseFileFixture.anOpenCase();
        Printer.Printed printed = print("worker", id, RedactionLevel.L1);
        assertThat(text(printed.pdf())).contains("Case report HW-2026-", "copy 1", "Printed by Lira Example", "Amina Placeholder", "1 / 1");
        assertThat(printed.fileName()).doesNotContain("Amina");
        assertThat(print("worker", id, RedactionLevel.L1).copy().getNumber()).isEqualTo(2);
    }

    @DatabaseTest
    void every_print_is_in_the_audit_with_its_case() {
        UUID id = CaseFileFixture.anOpenCase();
        print("worker", id, RedactionLevel.L1);
        assertThat(World.sql("select count(*) from audit_row where act = 'PrintingAReport.print' and case_id is not null").get(0).toString())
                .isEqualTo("1");
    }

    @DatabaseTest
    void a_partners_copy_holds_the_code_and_no_name() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThat(text(print("supervisor", id, RedactionLevel.L3).pdf())).contains("HW-2026-").doesNotContain("Amina").doesNotContain("Asked for help");
    }

    @DatabaseTest
    void a_report_never_tells_more_than_its_own_level() {
        UUID id = CaseFileFixture.anOpenCase();
        assertThatThrownBy(() -> print("worker", id, RedactionLevel.L0)).isInstanceOf(RefusedException.class);
    }

    @DatabaseTest
    void nobody_prints_a_case_that_is_not_theirs() {
        UUID id = CaseFileFixture.anOpenCase();
        for (String user : new String[] {"worker2", "supervisor3", "clinician", "programme", "admin", "officer"}) {
            assertThatThrownBy(() -> print(user, id, RedactionLevel.L1)).isInstanceOf(NotThereException.class);
        }
    }

    @DatabaseTest
    void names_in_arabic_and_cyrillic_letters_are_set_as_real_text() {
        UUID cyrillic = CaseFileFixture.aCase("Малика Примерова", Track.SPOUSE, LocalDate.of(1999, 1, 2));
        assertThat(text(print("worker", cyrillic, RedactionLevel.L1).pdf())).contains("Малика Примерова");
        UUID arabic = CaseFileFixture.aCase("أمينة مثال", Track.SPOUSE, LocalDate.of(1999, 1, 2));
        byte[] pdf = print("worker", arabic, RedactionLevel.L1).pdf();
        assertThat(text(pdf).codePoints().filter(c -> c >= 0xFE70 && c <= 0xFEFF).count()).as("shaped Arabic letters").isGreaterThan(4);
    }
}
