package org.homeward.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.keys.KeyFile;
import org.homeward.keys.WrongKeysException;

/** What would make a start fail after half a minute and with a page of log, found out beforehand and said in one sentence. */
final class Checks {

    private static final Pattern SERVER = Pattern.compile("jdbc:postgresql://([^:/]+)(?::(\\d+))?/.*");
    private static final int TRIES = 30;

    /** The start is not possible; the message is for the person who started it. */
    static final class NotPossible extends Exception {
        private final int exitCode;

        NotPossible(int exitCode, String message) {
            super(message);
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }

    private Checks() {
    }

    static void run(Settings settings) throws NotPossible {
        home(settings);
        keys(settings);
        if (!settings.demo()) {
            secret(settings);
        }
        if (settings.secrecy().tls()) {
            Certificate.of(settings.secrecy());
        }
        provider(System.getenv());
        port(settings);
        if (settings.embedded()) {
            unlocked(settings);
        } else {
            reachable(settings.databaseUrl());
        }
    }

    static void home(Settings settings) throws NotPossible {
        try {
            Files.createDirectories(settings.home());
        } catch (IOException e) {
            throw new NotPossible(73, "Homeward cannot write to " + settings.home() + ". Name another directory with HOMEWARD_HOME.");
        }
    }

    /** The demo makes keys for itself; a programme's keys are made by a person, who also keeps a copy of them. */
    private static void keys(Settings settings) throws NotPossible {
        try {
            if (settings.demo() && !Files.exists(settings.keys())) {
                KeyFile.make(settings.keys(), Instant.now());
            }
            KeyFile.read(settings.keys());
        } catch (WrongKeysException e) {
            throw new NotPossible(78, e.getMessage());
        }
    }

    /** Real people's files travel encrypted and lie behind a password, or there is no start. */
    private static void secret(Settings settings) throws NotPossible {
        Secrecy secrecy = settings.secrecy();
        if (secrecy.proxy().isEmpty() && !secrecy.tls()) {
            throw new NotPossible(78, "Homeward does not serve real files unencrypted. Put a TLS proxy in front and name its address with HOMEWARD_PROXY, "
                    + "or give Homeward a certificate with HOMEWARD_TLS_KEYSTORE and HOMEWARD_TLS_PASSWORD. To look around, start it with --demo.");
        }
        if (!settings.embedded() && secrecy.databasePassword().isEmpty()) {
            throw new NotPossible(78, "The database has no password. Give its role one and set HOMEWARD_DB_PASSWORD.");
        }
        if (!secrecy.filePassword().isEmpty() && secrecy.filePassword().contains(" ")) {
            throw new NotPossible(78, "HOMEWARD_DB_FILE_PASSWORD must not contain a space.");
        }
    }

    /** What an identity provider needs, found out here and not by the first person who wants to come in through it. */
    static void provider(Map<String, String> environment) throws NotPossible {
        String issuer = environment.getOrDefault("HOMEWARD_OIDC_ISSUER", "");
        if (issuer.isBlank()) {
            return;
        }
        if (!issuer.matches("https://.+|http://(localhost|127\\.0\\.0\\.1|\\[::1])[:/].*")) {
            throw new NotPossible(78, "HOMEWARD_OIDC_ISSUER must begin with https://.");
        }
        for (String name : List.of("HOMEWARD_OIDC_CLIENT_ID", "HOMEWARD_URL")) {
            if (environment.getOrDefault(name, "").isBlank()) {
                throw new NotPossible(78, "HOMEWARD_OIDC_ISSUER needs " + name + " too. The README says how the organisation's sign-in is set up.");
            }
        }
        String file = environment.getOrDefault("HOMEWARD_OIDC_CLIENT_SECRET_FILE", "");
        if (!file.isBlank() && !Files.isReadable(Path.of(file))) {
            throw new NotPossible(78, "The file of HOMEWARD_OIDC_CLIENT_SECRET_FILE cannot be read: " + file + ".");
        }
    }

    private static void port(Settings settings) throws NotPossible {
        if (settings.port() < 1 || settings.port() > 65_535) {
            throw new NotPossible(98, "HOMEWARD_PORT must be a number from 1 to 65535.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (IOException e) {
            throw new NotPossible(98, "Port " + settings.port() + " on " + settings.address()
                    + " is taken by another program. Choose another one with HOMEWARD_PORT.");
        }
    }

    private static void unlocked(Settings settings) throws NotPossible {
        if (!Files.exists(settings.databaseFile())) {
            return;
        }
        String busy = "The database in " + settings.home() + " is in use: another Homeward is running with it. Stop that one, or set HOMEWARD_HOME.";
        try (FileChannel file = FileChannel.open(settings.databaseFile(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new NotPossible(75, busy);
            }
        } catch (OverlappingFileLockException e) {
            throw new NotPossible(75, busy);
        } catch (IOException e) {
            throw new NotPossible(75, "The database file " + settings.databaseFile() + " cannot be opened: " + e.getMessage() + ".");
        }
    }

    private static void reachable(String url) throws NotPossible {
        Matcher server = SERVER.matcher(url);
        if (!server.matches()) {
            throw new NotPossible(75, "HOMEWARD_DB_URL is neither a jdbc:h2: nor a jdbc:postgresql: address.");
        }
        int port = server.group(2) == null ? 5432 : Integer.parseInt(server.group(2));
        for (int i = 0; i < TRIES; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(server.group(1), port), 1000);
                return;
            } catch (IOException e) {
                pause(); // a database that starts together with Homeward may need a moment
            }
        }
        throw new NotPossible(75, "No PostgreSQL answers at " + server.group(1) + ":" + port + ". Start it, or correct HOMEWARD_DB_URL.");
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
