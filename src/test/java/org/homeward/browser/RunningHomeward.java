package org.homeward.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distribution itself, started as a user would start it, with the demo people, on H2 or PostgreSQL; one for a whole test run. */
public final class RunningHomeward {

    private static RunningHomeward running;

    private final Process process;
    private final String url;
    private final Path home;

    private final String databaseUrl;

    private RunningHomeward(Process process, String url, Path home, String databaseUrl) {
        this.process = process;
        this.url = url;
        this.home = home;
        this.databaseUrl = databaseUrl;
    }

    public static synchronized RunningHomeward get() {
        if (running == null || !running.process.isAlive()) {
            try {
                running = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    /** Stops it; whoever asks next gets another, with the demo as it was told. */
    public static synchronized void stop() {
        if (running != null) {
            running.process.destroy();
            running = null;
        }
    }

    public String url() {
        return url;
    }

    /** The same under the name that stands in its settings: what a cookie, a passkey or an identity provider is bound to. */
    String address() {
        return url.replace("127.0.0.1", "localhost");
    }

    public long pid() {
        return process.pid();
    }

    /** Where its PostgreSQL is (user and password: postgres); empty when it runs on its own H2, which nobody else can look into. */
    public String databaseUrl() {
        return databaseUrl;
    }

    /** What the server wrote down so far. */
    public String log() {
        try {
            return Files.readString(home.resolve("homeward.log"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another one, with a home and a database of its own, to be ended by whoever asked. */
    public static RunningHomeward start(Path home, String databaseUrl, String argument) throws IOException {
        return start(home, Map.of("HOMEWARD_DB_URL", databaseUrl), argument);
    }

    /** The same with any settings. */
    public static RunningHomeward start(Path home, Map<String, String> settings, String argument) throws IOException {
        return start(home, freePort(), settings, argument);
    }

    /** The same of another distribution, with its demo. */
    public static RunningHomeward of(Path distribution, Path home, String databaseUrl, String argument) throws IOException {
        int port = freePort();
        return started(command(distribution, home, port, Map.of("HOMEWARD_DB_URL", databaseUrl), argument), home, port);
    }

    public void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** Ends it as a power cut would: nothing of it is asked first. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private static RunningHomeward start() throws IOException {
        int port = freePort();
        Map<String, String> settings = new HashMap<>(databaseOfThisRun());
        settings.put("HOMEWARD_URL", "http://localhost:" + port);
        settings.putAll(RunningProvider.settings());
        return start(Files.createTempDirectory("homeward-it"), port, settings, "--demo");
    }

    private static RunningHomeward start(Path home, int port, Map<String, String> settings, String argument) throws IOException {
        return started(command(home, port, settings, argument), home, port);
    }

    private static RunningHomeward started(ProcessBuilder command, Path home, int port) throws IOException {
        Process process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitReady(process, home);
        return new RunningHomeward(process, "http://127.0.0.1:" + port, home, command.environment().getOrDefault("HOMEWARD_DB_URL", ""));
    }

    /** The settings for H2 or a new PostgreSQL, as this test run asks for. */
    public static Map<String, String> databaseOfThisRun() throws IOException {
        return !"postgresql".equals(System.getProperty("homeward.test.database")) ? Map.of()
                : Map.of("HOMEWARD_DB_URL", "jdbc:postgresql://localhost:" + EmbeddedPostgres.builder().start().getPort() + "/postgres",
                        "HOMEWARD_DB_USER", "postgres", "HOMEWARD_DB_PASSWORD", "postgres");
    }

    /** The command a user gives for the demo, with settings of its own; port 0 is any free one. */
    static ProcessBuilder command(Path home, int port, Map<String, String> settings) throws IOException {
        return command(home, port, settings, "--demo");
    }

    /** The same with another argument. */
    public static ProcessBuilder command(Path home, int port, Map<String, String> settings, String argument) throws IOException {
        return command(Path.of(System.getProperty("homeward.test.distribution", "target/homeward")), home, port, settings, argument);
    }

    private static ProcessBuilder command(Path distribution, Path home, int port, Map<String, String> settings, String argument) throws IOException {
        // one compiler starts sooner, but leaves little room for what it compiles unless told otherwise: long runs would fill it
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m", "-Xmx1g", "-jar", distribution.resolve("homeward.jar").toString(), argument);
        builder.environment().put("HOMEWARD_HOME", home.toString());
        builder.environment().put("HOMEWARD_PORT", String.valueOf(port == 0 ? freePort() : port));
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true);
    }

    private static void awaitReady(Process process, Path home) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains("Homeward is ready")) {
                Thread rest = new Thread(() -> readOn(output));
                rest.setDaemon(true);
                rest.start();
                return;
            }
        }
        Path log = home.resolve("homeward.log"); // the folder is gone when somebody reads this
        throw new IllegalStateException("Homeward did not start: " + said + (Files.exists(log) ? Files.readString(log) : ""));
    }

    /** Whoever says more than anybody listens to must not be stopped by a full pipe. */
    private static void readOn(BufferedReader output) {
        try {
            output.lines().forEach(line -> { });
        } catch (UncheckedIOException e) {
            // it was stopped while it spoke
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
