package org.homeward.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.keys.KeyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    @TempDir
    Path home;

    private Settings settings(Map<String, String> environment) {
        Map<String, String> all = new java.util.HashMap<>(Map.of("HOMEWARD_PROXY", "127.0.0.1"));
        all.putAll(environment);
        all.put("HOMEWARD_HOME", home.toString());
        return Settings.of(all, List.of());
    }

    @BeforeEach
    void keys() {
        KeyFile.make(home.resolve("keys.json"), Instant.EPOCH);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void a_free_port_and_a_fresh_home_are_fine() throws IOException {
        Settings settings = settings(Map.of("HOMEWARD_PORT", String.valueOf(freePort())));
        assertThatCode(() -> Checks.run(settings)).doesNotThrowAnyException();
    }

    @Test
    void a_taken_port_is_one_clear_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Settings settings = settings(Map.of("HOMEWARD_PORT", String.valueOf(taken.getLocalPort())));
            assertThatThrownBy(() -> Checks.run(settings)).isInstanceOf(Checks.NotPossible.class).hasMessageContaining("is taken by another program")
                    .extracting(e -> ((Checks.NotPossible) e).exitCode()).isEqualTo(98);
        }
    }

    @Test
    void a_port_that_is_no_number_is_said() {
        assertThatThrownBy(() -> Checks.run(settings(Map.of("HOMEWARD_PORT", "http")))).hasMessage("HOMEWARD_PORT must be a number from 1 to 65535.");
    }

    @Test
    void a_database_in_use_is_one_clear_sentence() throws IOException {
        Settings settings = settings(Map.of("HOMEWARD_PORT", String.valueOf(freePort())));
        Files.writeString(settings.databaseFile(), "x");
        try (FileChannel file = FileChannel.open(settings.databaseFile(), StandardOpenOption.WRITE); FileLock lock = file.lock()) {
            assertThatThrownBy(() -> Checks.run(settings)).hasMessageContaining("another Homeward is running with it");
        }
    }

    @Test
    void without_keys_a_programme_does_not_start() throws IOException {
        Files.delete(home.resolve("keys.json"));
        assertThatThrownBy(() -> Checks.run(settings(Map.of()))).isInstanceOf(Checks.NotPossible.class).hasMessageContaining("--make-keys")
                .extracting(e -> ((Checks.NotPossible) e).exitCode()).isEqualTo(78);
    }

    @Test
    void the_demo_makes_its_own_keys() throws IOException {
        Files.delete(home.resolve("keys.json"));
        Settings settings = Settings.of(Map.of("HOMEWARD_HOME", home.toString(), "HOMEWARD_PORT", String.valueOf(freePort())), List.of("--demo"));
        assertThatCode(() -> Checks.run(settings)).doesNotThrowAnyException();
        assertThat(home.resolve("keys.json")).exists();
    }

    @Test
    void keys_are_made_once() throws IOException {
        Files.delete(home.resolve("keys.json"));
        assertThatCode(() -> KeyMaking.make(home.resolve("keys.json"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> KeyMaking.make(home.resolve("keys.json"))).isInstanceOf(Checks.NotPossible.class).hasMessageContaining("never overwritten");
    }

    @Test
    void without_a_proxy_or_a_certificate_a_programme_does_not_start_unless_it_is_the_demo() throws IOException {
        refused(Map.of("HOMEWARD_PROXY", " "), "HOMEWARD_PROXY");
        Settings demo = Settings.of(Map.of("HOMEWARD_HOME", home.toString(), "HOMEWARD_PORT", String.valueOf(freePort())), List.of("--demo"));
        assertThatCode(() -> Checks.run(demo)).doesNotThrowAnyException();
    }

    @Test
    void a_certificate_that_does_not_open_is_said() throws IOException {
        Path file = Files.writeString(home.resolve("cert.p12"), "no certificate");
        refused(Map.of("HOMEWARD_PROXY", "", "HOMEWARD_TLS_KEYSTORE", file.toString(), "HOMEWARD_TLS_PASSWORD", "x"), "not a PKCS#12 file");
    }

    @Test
    void a_postgresql_without_a_password_is_refused() {
        refused(Map.of("HOMEWARD_DB_URL", "jdbc:postgresql://db/homeward"), "HOMEWARD_DB_PASSWORD");
        refused(Map.of("HOMEWARD_DB_URL", "jdbc:postgresql://db/homeward", "HOMEWARD_DB_PASSWORD", " "), "HOMEWARD_DB_PASSWORD");
    }

    @Test
    void a_password_for_the_database_file_encrypts_it() {
        assertThat(settings(Map.of("HOMEWARD_DB_FILE_PASSWORD", "long enough")).databaseUrl()).endsWith(";CIPHER=AES");
        assertThat(settings(Map.of()).databaseUrl()).doesNotContain("CIPHER");
        refused(Map.of("HOMEWARD_DB_FILE_PASSWORD", "long enough"), "must not contain a space");
    }

    @Test
    void an_identity_provider_that_nobody_could_come_through_is_said() {
        Map<String, String> whole = Map.of("HOMEWARD_OIDC_ISSUER", "https://id.example.org/realms/ngo", "HOMEWARD_OIDC_CLIENT_ID", "homeward", "HOMEWARD_URL", "https://homeward.example.org");
        assertThatCode(() -> Checks.provider(whole)).doesNotThrowAnyException();
        assertThatCode(() -> Checks.provider(Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> Checks.provider(with(whole, "HOMEWARD_OIDC_ISSUER", "http://localhost:8180/realms/ngo"))).doesNotThrowAnyException();
        Map.of("HOMEWARD_OIDC_ISSUER", "http://id.example.org", "HOMEWARD_OIDC_CLIENT_ID", " ", "HOMEWARD_URL", "", "HOMEWARD_OIDC_CLIENT_SECRET_FILE", "/no/such/file")
                .forEach((name, value) -> assertThatThrownBy(() -> Checks.provider(with(whole, name, value))).isInstanceOf(Checks.NotPossible.class).hasMessageContaining(name));
    }

    private static Map<String, String> with(Map<String, String> settings, String name, String value) {
        Map<String, String> changed = new HashMap<>(settings);
        changed.put(name, value);
        return changed;
    }

    private void refused(Map<String, String> environment, String sentence) {
        assertThatThrownBy(() -> Checks.run(settings(environment))).isInstanceOf(Checks.NotPossible.class).hasMessageContaining(sentence);
    }
}
