package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.homeward.casefile.CaseFileFixture;
import org.homeward.casefile.OpeningACase;
import org.homeward.shared.DatabaseTest;
import org.junit.jupiter.api.io.TempDir;

class VerifyAuditTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private int verify(String... arguments) {
        screen.reset();
        return VerifyAudit.run(List.of(arguments), new PrintStream(screen, true, StandardCharsets.UTF_8));
    }

    private static void openings(int times) {
        UUID id = CaseFileFixture.anOpenCase();
        for (int i = 0; i < times; i++) {
            as("worker", () -> the(OpeningACase.class).open(id));
            the(SealingTheAudit.class).seal();
        }
    }

    private Path exported() throws IOException {
        StringWriter text = new StringWriter();
        as("officer", () -> the(ExportingTheAudit.class).sealed(text));
        return Files.writeString(folder.resolve("audit.txt"), text.toString());
    }

    private Path head() throws IOException {
        return Files.writeString(folder.resolve("last.head"), the(AuditSeals.class).last().orElseThrow().told().text());
    }

    @DatabaseTest
    void a_file_that_was_taken_out_is_verified_without_the_database() throws IOException {
        openings(3);
        assertThat(verify("--audit-file", exported().toString(), "--head", head().toString())).isZero();
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("3 rows in 3 seals", "The audit is whole");
    }

    @DatabaseTest
    void an_edited_line_is_named() throws IOException {
        openings(3);
        Path file = exported();
        Files.writeString(file, Files.readString(file).replaceFirst("OpeningACase.open", "ListingCases.list"));
        assertThat(verify("--audit-file", file.toString())).isEqualTo(1);
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("Seal 1: row ", "at place 1 was changed after it was sealed.");
    }

    @DatabaseTest
    void a_row_that_is_gone_hinders_nobody_from_taking_the_rest_out_and_is_named() throws IOException {
        openings(3);
        Path file = exported();
        String values = Files.readString(file).lines().filter(line -> line.startsWith("row 2 ")).findFirst().orElseThrow().split(" ", 4)[3];
        Files.writeString(file, Files.readString(file).replace(values, values.replaceAll("[^ ]+", "~")));
        assertThat(verify("--audit-file", file.toString())).isEqualTo(1);
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("Seal 2: the row at place 2 is gone.");
    }

    @DatabaseTest
    void an_end_that_was_cut_off_shows_against_the_head() throws IOException {
        openings(2);
        Path early = exported();
        openings(1);
        assertThat(verify("--audit-file", early.toString())).isZero();
        assertThat(verify("--audit-file", early.toString(), "--head", head().toString())).isEqualTo(1);
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("Seal 3: the head that was told outside is not here");
    }

    @DatabaseTest
    void what_is_no_audit_is_not_verified() throws IOException {
        assertThat(verify("--audit-file", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("The audit could not be verified. The file " + folder.resolve("none") + " cannot be read.");
        assertThat(verify("--audit-file", Files.writeString(folder.resolve("letter"), "Dear Noor\n").toString())).isEqualTo(2);
        assertThat(verify("--head", folder.resolve("letter").toString())).isEqualTo(2);
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains(folder.resolve("letter") + " is no head of an audit.");
    }

    @DatabaseTest
    void an_option_without_its_file_verifies_nothing_else_instead() throws IOException {
        openings(1);
        assertThat(verify("--audit-file", exported().toString(), "--head")).isEqualTo(2);
        assertThat(verify("--audit-file")).isEqualTo(2);
    }

    @DatabaseTest
    void a_file_with_more_seals_than_are_read_at_once_is_read_seal_by_seal_with_its_rows() throws IOException {
        openings(3);
        try (FileRecord record = new FileRecord(exported())) {
            assertThat(record.seals(0, 2)).extracting(SealedRecord.Seal::number).containsExactly(1L, 2L);
            assertThat(record.places(1, 2)).extracting(SealedRecord.Place::place).containsExactly(1L, 2L);
            assertThat(record.places(2, 2)).extracting(SealedRecord.Place::place).containsExactly(2L);
            assertThat(record.seals(2, 2)).extracting(SealedRecord.Seal::number).containsExactly(3L);
            assertThat(record.places(1, 3)).extracting(SealedRecord.Place::place).as("those before were verified already").containsExactly(3L);
            assertThat(record.rows()).isEqualTo(3);
        }
    }
}
