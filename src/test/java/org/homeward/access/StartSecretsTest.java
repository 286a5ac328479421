package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.shared.World.as;
import static org.homeward.shared.World.the;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.homeward.shared.DatabaseTest;
import org.homeward.shared.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class StartSecretsTest {

    @TempDir
    private Path home;

    @BeforeEach
    void aHome() {
        System.setProperty("homeward.home", home.toString());
    }

    @AfterEach
    void noHome() {
        System.clearProperty("homeward.home");
        System.clearProperty("homeward.recover-administrator");
    }

    private static void start() {
        as("officer", () -> {
            the(CurrentUser.class).become(null);
            leave();
        });
    }

    private static void leave() {
        try {
            the(StartSecrets.class).leaveCode();
            the(StartSecrets.class).leaveLink();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String left(String file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(file)))).as("for its owner's eyes").isEqualTo("rw-------");
        return Files.readString(home.resolve(file));
    }

    @DatabaseTest
    void the_code_for_the_first_administrator_is_for_whoever_keeps_the_server_alone() throws IOException {
        Files.writeString(home.resolve("first-run-code"), "of a start before");
        FirstSetUpTest.inAnEmptyOne(World.NOON, StartSecretsTest::leave);
        assertThat(left("first-run-code")).hasSize(20);
        assertThat(home).isDirectoryContaining("glob:**first-run-code").isDirectoryNotContaining("glob:**recovered-administrator");
    }

    @DatabaseTest
    void so_is_the_link_of_an_administrator_who_was_named_at_the_start() throws IOException {
        System.setProperty("homeward.recover-administrator", "admin2");
        start();
        String link = left("recovered-administrator");
        assertThat(link).contains("[the address of Homeward]/access/set-up?link=");
        String secret = link.replaceFirst("(?s).*link=(\\S+).*", "$1");
        as("officer", () -> the(SettingAPassword.class).withLink(secret, "quiet harbour lamp", "quiet harbour lamp"));
        assertThat(as("officer", () -> SignInFixture.signIn("admin2", "quiet harbour lamp"))).isNotBlank();
    }

    @DatabaseTest
    void why_there_is_no_link_stands_there_in_words() throws IOException {
        System.setProperty("homeward.recover-administrator", "worker");
        start();
        assertThat(left("recovered-administrator")).contains("worker").doesNotContain("link=");
    }

    @DatabaseTest
    void with_accounts_and_nobody_named_nothing_is_left() {
        start();
        assertThat(home).isEmptyDirectory();
    }
}
