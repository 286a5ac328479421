package org.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    Path folder;

    @Test
    void new_keys_are_for_their_owners_eyes_and_never_overwritten() throws IOException {
        Path file = folder.resolve("keys.json");
        KeyFile.make(file, Instant.EPOCH);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> KeyFile.make(file, Instant.EPOCH)).isInstanceOf(WrongKeysException.class).hasMessageContaining("never overwritten");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void keys_read_again_are_the_same_keys_and_others_are_not() throws Exception {
        KeyFile made = KeyFile.make(folder.resolve("keys.json"), Instant.EPOCH);
        byte[] sealed = made.aead(KeyClass.CLINICAL).encrypt("words".getBytes(StandardCharsets.UTF_8), new byte[0]);
        KeyFile read = KeyFile.read(folder.resolve("keys.json"));
        assertThat(read.aead(KeyClass.CLINICAL).decrypt(sealed, new byte[0])).asString().isEqualTo("words");
        assertThatThrownBy(() -> read.aead(KeyClass.SEALED).decrypt(sealed, new byte[0])).isInstanceOf(java.security.GeneralSecurityException.class);
        assertThat(read.primary(KeyClass.CLINICAL)).isEqualTo(made.primary(KeyClass.CLINICAL)).isNotEqualTo(made.primary(KeyClass.SEALED));
    }

    @Test
    void a_missing_file_says_how_to_make_one() {
        assertThatThrownBy(() -> KeyFile.read(folder.resolve("keys.json"))).isInstanceOf(WrongKeysException.class).hasMessageContaining("--make-keys");
    }

    @Test
    void a_damaged_file_says_to_restore_it() throws IOException {
        Path file = folder.resolve("keys.json");
        KeyFile.make(file, Instant.EPOCH);
        String whole = Files.readString(file);
        for (String damaged : new String[] {"", "{}", "[]", "words", whole.substring(0, whole.length() / 2), whole.replaceFirst("\"value\": \"[^\"]*", "\"value\": \""), whole.replace("SEALED", "OTHER")}) {
            Files.writeString(file, damaged);
            assertThatThrownBy(() -> KeyFile.read(file)).describedAs(damaged).isInstanceOf(WrongKeysException.class).hasMessageContaining("Restore it from its backup");
        }
    }

    @Test
    void a_file_that_others_may_read_is_refused() throws IOException {
        Path file = folder.resolve("keys.json");
        KeyFile.make(file, Instant.EPOCH);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> KeyFile.read(file)).isInstanceOf(WrongKeysException.class).hasMessageContaining("chmod 600");
    }
}
