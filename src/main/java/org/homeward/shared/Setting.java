package org.homeward.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A setting of {@code config/homeward.properties}: the system property of that name, else the environment variable ({@code homeward.time-zone} is {@code HOMEWARD_TIME_ZONE}). */
public final class Setting {

    private Setting() {
    }

    public static Optional<String> of(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Optional.ofNullable(System.getProperty(name, System.getenv(variable))).filter(value -> !value.isBlank());
    }

    public static boolean isOn(String name) {
        return of(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** A secret: the setting itself or, better, the first line of the file that {@code <name>-file} names. */
    public static Optional<String> secret(String name) {
        return of(name).or(() -> of(name + "-file").map(Setting::firstLine));
    }

    private static String firstLine(String file) {
        try {
            return Files.readString(Path.of(file)).lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the file of a secret cannot be read: " + file, e);
        }
    }
}
