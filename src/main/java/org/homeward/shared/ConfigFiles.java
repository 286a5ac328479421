package org.homeward.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds what a programme may change without a programmer: the files under {@code config/} and {@code reports/} that
 * travel with Homeward, overlaid file by file with those in the directory that {@code HOMEWARD_CONFIG} names (which
 * holds folders {@code config} and {@code reports} of its own).
 */
public final class ConfigFiles {

    private ConfigFiles() {
    }

    /** The file's text; the programme's own file wins over the one that travels along. */
    public static String read(String path) {
        Path file = find(path).orElseThrow(() -> new WrongFileException(path, 1, "the file is missing; put it back"));
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WrongFileException(path, 1, "cannot be read as UTF-8 text: " + e.getMessage());
        }
    }

    /** All files with that ending in a folder, by name in order. */
    public static List<String> list(String folder, String ending) {
        Map<String, String> names = new TreeMap<>();
        for (Path root : roots()) {
            Path directory = root.resolve(folder);
            if (Files.isDirectory(directory)) {
                try (Stream<Path> files = Files.list(directory)) {
                    files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(ending))
                            .forEach(n -> names.put(n, folder + "/" + n));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.copyOf(names.values());
    }

    private static Optional<Path> find(String path) {
        return roots().stream().map(root -> root.resolve(path)).filter(Files::isRegularFile).findFirst();
    }

    private static List<Path> roots() {
        Path shipped = shipped();
        return Setting.of("homeward.config").map(own -> List.of(Path.of(own), shipped)).orElse(List.of(shipped));
    }

    private static Path shipped() {
        URL url = ConfigFiles.class.getResource("/config/homeward.properties");
        if (url == null) {
            throw new WrongFileException("config/homeward.properties", 1, "the shipped configuration is missing; install Homeward again");
        }
        try {
            return Path.of(new URI(url.toString())).getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
