package org.homeward.shared;

import java.util.Optional;

/** A setting of {@code config/homeward.properties}: the system property of that name, else the environment variable ({@code homeward.time-zone} is {@code HOMEWARD_TIME_ZONE}). */
public final class Setting {

    private Setting() {
    }

    public static Optional<String> of(String name) {
        String variable = name.toUpperCase().replace('.', '_').replace('-', '_');
        return Optional.ofNullable(System.getProperty(name, System.getenv(variable))).filter(value -> !value.isBlank());
    }

    public static boolean isOn(String name) {
        return of(name).map(Boolean::parseBoolean).orElse(false);
    }
}
