package org.homeward.keys;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.nio.file.Path;
import java.time.Instant;
import org.homeward.drafts.KeepingADraft;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.WrongFileException;
import org.junit.jupiter.api.io.TempDir;

class SealedColumnsTest {

    @TempDir
    Path folder;

    @DatabaseTest
    void a_key_file_of_another_database_is_told_from_ones_own_in_one_sentence() {
        as("worker", () -> the(KeepingADraft.class).keep("form", "{}", null));
        assertThatCode(() -> the(KeysAtStart.class)).doesNotThrowAnyException();
        String own = System.getProperty("homeward.keys");
        KeyFile.make(folder.resolve("others.json"), Instant.EPOCH);
        try {
            System.setProperty("homeward.keys", folder.resolve("others.json").toString());
            Keys.again();
            assertThatThrownBy(() -> the(KeysAtStart.class)).rootCause().isInstanceOf(WrongFileException.class)
                    .hasMessageContaining("is not the key file of this database");
            assertThatThrownBy(() -> as("worker", () -> the(KeepingADraft.class).find("form").orElseThrow().getContent())).isInstanceOf(SealBrokenException.class);
        } finally {
            System.setProperty("homeward.keys", own);
            Keys.again();
        }
    }
}
