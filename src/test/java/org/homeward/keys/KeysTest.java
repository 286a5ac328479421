package org.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    private static final Place NOTE = new Place("clinical_note", "words", KeyClass.CLINICAL);

    @TempDir
    Path home;

    private final String usual = System.getProperty("homeward.keys");

    @BeforeEach
    void anotherProgramme() {
        System.clearProperty("homeward.keys");
        System.setProperty("homeward.home", home.toString());
    }

    @AfterEach
    void back() {
        System.clearProperty("homeward.home");
        System.setProperty("homeward.keys", usual);
        Keys.again();
    }

    @Test
    void without_a_setting_the_keys_are_in_the_programmes_folder() {
        assertThat(Keys.path()).isEqualTo(home.resolve("keys.json"));
        assertThatThrownBy(Keys::newest).isInstanceOf(WrongKeysException.class).hasMessageContaining("--make-keys");
        KeyFile made = KeyFile.make(Keys.path(), Instant.EPOCH);
        assertThat(Keys.again().known()).isEqualTo(made.known()).isEqualTo(Keys.known());
    }

    @Test
    void what_another_node_began_is_noticed_and_old_values_still_open() throws IOException {
        KeyFile.make(Keys.path(), Instant.EPOCH);
        Keys.again();
        UUID row = new UUID(1, 2);
        SealedText before = SealedText.seal(NOTE, row, "before");
        KeyFile.read(Keys.path()).renew(Instant.EPOCH);
        Files.setLastModifiedTime(Keys.path(), FileTime.from(Instant.EPOCH)); // a clock may be too coarse for two changes in one test
        SealedText after = SealedText.seal(NOTE, row, "after");
        assertThat(after.keyId()).isNotEqualTo(before.keyId());
        assertThat(SealedText.open(NOTE, row, before)).isEqualTo("before");
        assertThat(SealedText.open(NOTE, row, after)).isEqualTo("after");
    }

    @Test
    void what_another_node_sealed_with_a_newer_key_opens() throws Exception {
        KeyFile.make(Keys.path(), Instant.EPOCH);
        KeyFile mine = Keys.again();
        KeyFile.read(Keys.path()).renew(Instant.EPOCH);
        Files.setLastModifiedTime(Keys.path(), FileTime.from(Instant.EPOCH));
        UUID row = new UUID(1, 2);
        KeyFile others = KeyFile.read(Keys.path());
        byte[] cipher = others.aead(KeyClass.CLINICAL).encrypt("theirs".getBytes(StandardCharsets.UTF_8), NOTE.in(row));
        int key = others.primary(KeyClass.CLINICAL);
        assertThat(mine.knows(KeyClass.CLINICAL, key)).isFalse();
        assertThat(SealedText.open(NOTE, row, new SealedText(HexFormat.of().toHexDigits(key) + "." + Base64.getEncoder().encodeToString(cipher)))).isEqualTo("theirs");
    }
}
