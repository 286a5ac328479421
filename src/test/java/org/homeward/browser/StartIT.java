package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting: with a wrong file of the programme, and once more in the same folder. */
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

    @Test
    void a_second_start_loads_the_application_once() throws IOException, InterruptedException {
        String database = "jdbc:h2:file:" + folder.resolve("homeward") + ";WRITE_DELAY=0";
        RunningHomeward.start(folder, database, "--demo").end();
        RunningHomeward again = RunningHomeward.start(folder, database, "--demo");
        again.end();
        assertThat(again.log().lines().filter(line -> line.contains("Loading application [ROOT]"))).as("one for each start").hasSize(2);
    }
}
