package org.homeward.keys;

import java.nio.file.Path;
import org.homeward.shared.Setting;

/** The keys in use: read once from the file that {@code HOMEWARD_KEYS} names, and again when a value turns up that they do not know. */
final class Keys {

    private static volatile KeyFile file;

    private Keys() {
    }

    static KeyFile inUse() {
        return file == null ? again() : file;
    }

    /** Reads the file again: another node, or the rotation, may have added a key. */
    static synchronized KeyFile again() {
        file = KeyFile.read(path());
        return file;
    }

    static Path path() {
        return Setting.of("homeward.keys").map(Path::of)
                .orElseGet(() -> Path.of(Setting.of("homeward.home").orElse("."), "keys.json"));
    }
}
