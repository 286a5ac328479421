package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a programme's own files is said at the start, in one sentence, and nobody is served. */
class StartIT {

    @TempDir
    Path folder;

    @Test
    void a_wrong_file_of_the_programme_stops_the_start_with_file_line_and_remedy() throws IOException, InterruptedException {
        Path own = folder.resolve("own/config/safety-protocol.yaml");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "steps: [Stay with the person]\ntelephones: []\n");
        Process start = RunningHomeward.command(folder, 0, Map.of("HOMEWARD_CONFIG", folder.resolve("own").toString())).start();
        String said = new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(start.waitFor()).isNotZero();
        assertThat(said).contains("config/safety-protocol.yaml, line 2: «telephones» is not known here; use one of steps, phones").doesNotContain("Exception");
    }
}
