package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.homeward.browser.RunningHomeward;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark command on few cases. How long a thing takes is for people to judge, not for a test. */
@Tag("both-databases")
class BenchmarkIT {

    private static final List<String> LINES = List.of("case list, first page", "case list, filtered", "case list, sorted", "name search", "case overview",
            "logging a contact, with rules");

    @TempDir
    private Path home;

    @Test
    void it_generates_cases_measures_every_page_beside_its_sql_prints_the_table_and_ends() throws IOException, InterruptedException {
        Process process = RunningHomeward.command(home, 0, RunningHomeward.databaseOfThisRun(), "--benchmark=600").start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("600 of 600 cases generated.").doesNotContain("failed");
        for (String line : LINES) {
            assertThat(said).containsPattern(line + "( +\\d+\\.\\d){3} +\\d+\\.\\d\\d");
        }
    }
}
