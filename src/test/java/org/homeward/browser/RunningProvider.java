package org.homeward.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A real identity provider (Keycloak) with the people of {@code organisation-realm.json}, on a loopback port of its own.
 * Homeward is told of it from the start; it runs only once a test asks for it, which takes up to a minute.
 */
final class RunningProvider {

    static final String PASSWORD = "known to the provider";
    private static final String SECRET = "the client's secret";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int PORT = port();

    private static Process process;

    private RunningProvider() {
    }

    /** What Homeward must know of it. */
    static Map<String, String> settings() {
        return Map.of("HOMEWARD_OIDC_ISSUER", issuer(), "HOMEWARD_OIDC_CLIENT_ID", "homeward", "HOMEWARD_OIDC_CLIENT_SECRET", SECRET,
                "HOMEWARD_OIDC_NAME", "Example organisation", "HOMEWARD_OIDC_SECOND_FACTOR", "mfa");
    }

    private static String issuer() {
        return "http://127.0.0.1:" + PORT + "/realms/organisation";
    }

    /** Starts it for the Homeward at that address, unless it runs. */
    static synchronized void startFor(String homeward) {
        try {
            if (process == null) {
                start(homeward);
            }
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!answers()) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("The identity provider did not start: " + Files.readString(Path.of("target/provider.log")));
                }
                Thread.sleep(200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(String homeward) throws IOException {
        Path folder = Path.of(System.getProperty("homeward.test.provider"));
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("The identity provider is not unpacked in " + folder + ": mvn dependency:unpack@identity-provider does it.");
        }
        Path people = Files.createDirectories(folder.resolve("data/import")).resolve("organisation-realm.json");
        try (var realm = RunningProvider.class.getResourceAsStream("organisation-realm.json")) {
            Files.writeString(people, new String(realm.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replace("@homeward@", homeward));
        }
        ProcessBuilder builder = new ProcessBuilder("sh", folder.resolve("bin/kc.sh").toString(), "start-dev", "--db=dev-mem", "--cache=local",
                "--http-host=127.0.0.1", "--http-port=" + PORT, "--import-realm");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        process = builder.redirectErrorStream(true).redirectOutput(new File("target/provider.log")).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }));
    }

    private static boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(issuer() + "/.well-known/openid-configuration").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int port() {
        try {
            return RunningHomeward.freePort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
