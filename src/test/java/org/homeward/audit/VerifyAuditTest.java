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
        assertThat(verify("--audit-file", Files.writeString(folder.resolve("letter"), "Dear Noor\n").toString())).isEqualTo(2);
        assertThat(verify("--head", folder.resolve("letter").toString())).isEqualTo(2);
    }
}
