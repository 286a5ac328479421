package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.shared.Setting;

/** The heads that Homeward leaves outside its database, one file an hour in {@code audit-heads} under its home. Meant to be copied to another place. */
@ApplicationScoped
public class HeadFiles {

    private static final String ENDING = ".head";

    @Inject
    private AuditSeals seals;

    /** Leaves the last head, unless it lies there already. */
    @Transactional
    public void leave() {
        Optional<Path> folder = folder();
        Optional<AuditSeal> last = seals.last();
        if (folder.isPresent() && last.isPresent()) {
            Path file = folder.get().resolve(String.format("%012d", last.get().getNumber()) + ENDING);
            try {
                Files.createDirectories(folder.get());
                if (Files.notExists(file)) {
                    Files.writeString(file, last.get().told().text());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What was left there. */
    static List<SealedHead> left() {
        Optional<Path> folder = folder().filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().map(HeadFiles::read).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<SealedHead> read(Path file) {
        try {
            return SealedHead.read(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty(); // the caller says that there is no head
        }
    }

    private static Optional<Path> folder() {
        return Setting.of("homeward.home").map(home -> Path.of(home, "audit-heads"));
    }
}
