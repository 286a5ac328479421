package org.homeward.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

    @TempDir
    private Path folder;

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void it_is_for_its_owners_eyes_even_where_an_open_file_was_before() throws IOException {
        Path file = Files.writeString(folder.resolve("code"), "something much longer than the new text");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(SecretFile.isOpenToOthers(file)).isTrue();
        SecretFile.write(file, "قارب");
        assertThat(file).hasContent("قارب");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(SecretFile.isOpenToOthers(file)).isFalse();
    }

    @Test
    void a_file_that_is_not_there_is_open_to_nobody() throws IOException {
        assertThat(SecretFile.isOpenToOthers(folder.resolve("none"))).isFalse();
    }
}
