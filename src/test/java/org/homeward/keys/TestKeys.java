package org.homeward.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Makes the keys of the test run before its first test. */
public class TestKeys implements LauncherSessionListener {

    private static final Path FILE = Path.of("target", "test-keys.json");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Files.exists(FILE)) {
            KeyFile.make(FILE, Instant.EPOCH);
        }
        System.setProperty("homeward.keys", FILE.toString());
    }
}
