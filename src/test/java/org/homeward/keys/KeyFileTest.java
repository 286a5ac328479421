package org.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    void every_key_says_since_when_it_is_used_and_whether_new_values_get_it() {
        Instant made = Instant.parse("2026-03-02T12:00:00Z");
        Instant renewed = Instant.parse("2026-09-02T12:00:00Z");
        KeyFile first = KeyFile.make(file(), made);
        first.renew(renewed);
        List<KeyFile.Known> known = KeyFile.read(file()).known();
        assertThat(known).hasSize(2 * KeyClass.values().length).doesNotHaveDuplicates();
        for (int i = 0; i < known.size(); i += 2) {
            KeyClass keyClass = KeyClass.values()[i / 2];
            int old = first.primary(keyClass);
            assertThat(known.get(i)).isEqualTo(new KeyFile.Known(keyClass, known.get(i).id(), true, Optional.of(renewed)));
            assertThat(known.get(i + 1)).isEqualTo(new KeyFile.Known(keyClass, old, false, Optional.of(made)));
        }
    }

    @Test
    void what_an_old_key_sealed_opens_until_the_old_keys_are_retired() throws Exception {
        byte[] place = {1};
        KeyFile.make(file(), Instant.EPOCH);
        byte[] old = KeyFile.read(file()).aead(KeyClass.SEALED).encrypt(new byte[] {7}, place);
        KeyFile.read(file()).renew(Instant.EPOCH);
        KeyFile renewed = KeyFile.read(file());
        byte[] young = renewed.aead(KeyClass.SEALED).encrypt(new byte[] {8}, place);
        assertThat(renewed.aead(KeyClass.SEALED).decrypt(old, place)).containsExactly(7);
        int oldKey = renewed.known().stream().filter(key -> key.keyClass() == KeyClass.SEALED && !key.primary()).findFirst().orElseThrow().id();
        assertThat(renewed.knows(KeyClass.SEALED, oldKey)).isTrue();
        assertThat(renewed.knows(KeyClass.CLINICAL, oldKey)).isFalse();
        renewed.retireOld(Instant.EPOCH);
        KeyFile retired = KeyFile.read(file());
        assertThat(retired.knows(KeyClass.SEALED, oldKey)).isFalse();
        assertThat(retired.knows(KeyClass.SEALED, retired.primary(KeyClass.SEALED))).isTrue();
        assertThat(retired.aead(KeyClass.SEALED).decrypt(young, place)).containsExactly(8);
        assertThatThrownBy(() -> retired.aead(KeyClass.SEALED).decrypt(old, place)).isInstanceOf(java.security.GeneralSecurityException.class);
        assertThat(retired.known()).extracting(KeyFile.Known::primary).containsOnly(true).hasSize(KeyClass.values().length);
        assertThat(retired.primary(KeyClass.SEALED)).isEqualTo(renewed.primary(KeyClass.SEALED));
    }

    private Path file() {
        return folder.resolve("keys.json");
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
