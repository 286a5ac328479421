package org.homeward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How much room is left on the disk where Homeward keeps its files. */
@ApplicationScoped
public class DiskHealth implements HealthCheck {

    private static final long GIB = 1L << 30;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Finding look() {
        try {
            long free = Files.getFileStore(Path.of(Setting.of("homeward.home").orElse("."))).getUsableSpace();
            return Finding.of("disk", stateOf(free), (double) free / GIB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below 1 GiB a backup or a busy day may fill it; below 5 GiB there is time to make room. */
    static State stateOf(long freeBytes) {
        return freeBytes < GIB ? State.ACT : freeBytes < 5 * GIB ? State.LOOK : State.WELL;
    }
}
