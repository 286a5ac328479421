package org.homeward.launcher;

import java.nio.file.Path;
import java.time.Instant;
import org.homeward.keys.KeyFile;
import org.homeward.keys.WrongKeysException;

/** Makes the key file of a new programme, once. */
final class KeyMaking {

    private KeyMaking() {
    }

    /** Returns what to do next, for the person who started it. */
    static String make(Path file) throws Checks.NotPossible {
        try {
            KeyFile.make(file, Instant.now());
            return "The keys are in " + file + ". Keep a copy in a safe place that is not the place of the database's backups: "
                    + "without them nobody can ever read what is sealed.";
        } catch (WrongKeysException e) {
            throw new Checks.NotPossible(78, e.getMessage());
        }
    }
}
