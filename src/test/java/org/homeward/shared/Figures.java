package org.homeward.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a test measured or counted. A passed test says only that a limit was kept; how much was tried stands here, on the
 * console of the run and, with the moment, in {@code target/figures.txt}, from where the README quotes it.
 */
public final class Figures {

    private static final Path FILE = Path.of("target", "figures.txt");

    private Figures() {
    }

    public static synchronized void say(String figure) {
        System.out.println(figure);
        try {
            Files.writeString(FILE, Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + figure + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
