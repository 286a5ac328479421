package org.homeward.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.homeward.shared.Setting;

/**
 * The keys in use: read from the file that {@code HOMEWARD_KEYS} names, and again when that was changed, since another
 * node may have begun a rotation. Several nodes share one file.
 */
public final class Keys {

    private static volatile KeyFile file;
    private static volatile FileTime writtenAt;

    private Keys() {
    }

    /** What opens: the keys as they were last read. */
    static KeyFile inUse() {
        return file == null ? again() : file;
    }

    /** What seals: the keys as they are in the file this moment. */
    static KeyFile newest() {
        return written().equals(writtenAt) ? inUse() : again();
    }

    static synchronized KeyFile again() {
        writtenAt = written();
        file = KeyFile.read(path());
        return file;
    }

    /** The encryption keys as they may be shown. */
    public static List<KeyFile.Known> known() {
        return newest().known();
    }

    /** From now on new values get new keys; what the old ones sealed still opens. */
    public static synchronized void renew(Instant now) {
        newest().renew(now);
        again();
    }

    /** Throws the old keys away. Only when nothing is sealed with them any more: it never opens again. */
    public static synchronized void retireOld(Instant now) {
        newest().retireOld(now);
        again();
    }

    private static FileTime written() {
        try {
            return Files.getLastModifiedTime(path());
        } catch (IOException e) {
            return FileTime.fromMillis(0); // reading it says why
        }
    }

    static Path path() {
        return Setting.of("homeward.keys").map(Path::of)
                .orElseGet(() -> Path.of(Setting.of("homeward.home").orElse("."), "keys.json"));
    }
}
