package org.homeward.launcher;

import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts Homeward: checks what can be checked beforehand (port, database), starts Payara Micro with the war beside this
 * jar, and ends the process when the war did not start. {@code --demo} loads invented people into a database of their own,
 * {@code --generate=100000} adds that many generated cases for measuring, {@code --benchmark} measures with them, prints
 * the table and ends. {@code --make-keys} makes the key file of a new programme and ends,
 * {@code --verify-audit} verifies the audit of a programme that does not run and ends, {@code --recover-administrator NAME}
 * gives an administrator of such a one, or a new one, a one-time link and ends.
 */
public final class Server {

    /** Exit codes: 64 a name is missing, 73 home not writable, 78 no keys or wrong ones, 75 database busy or away, 98 port taken, 70 the application did not start. */
    static final int DID_NOT_START = 70;

    private Server() {
    }

    public static void main(String[] args) throws Exception {
        Settings settings = Settings.of(System.getenv(), List.of(args));
        PrintStream screen = System.out;
        try {
            if (settings.makeKeys()) {
                Checks.home(settings);
                screen.println(KeyMaking.make(settings.keys()));
                return;
            }
            if (List.of(args).contains("--verify-audit")) {
                settings.publish();
                System.exit(FromTheWar.run(own().resolve("lib/ROOT.war"), "org.homeward.audit.VerifyAudit", List.of(args), screen));
            }
            if (List.of(args).contains("--recover-administrator") && settings.recover().isEmpty()) {
                throw new Checks.NotPossible(64, "Name the administrator after --recover-administrator: a user name.");
            }
            Checks.run(settings);
        } catch (Checks.NotPossible e) {
            screen.println(e.getMessage());
            System.exit(e.exitCode());
        }
        settings.publish();
        Files.deleteIfExists(settings.home().resolve("benchmark.txt"));
        screen.println("Starting Homeward. The log is written to " + settings.log() + ".");
        PayaraMicroRuntime runtime = start(settings);
        if (runtime.getDeployedApplicationNames().isEmpty()) {
            screen.println("Homeward did not start. " + reason(settings.log()));
            System.exit(DID_NOT_START);
        }
        if (!Announcement.await(settings, screen)) {
            System.exit(DID_NOT_START);
        }
        if (!settings.recover().isEmpty()) {
            screen.println(Files.readString(settings.recovered()));
            Files.delete(settings.recovered());
            System.exit(0);
        }
        if (settings.benchmark()) {
            screen.println(measured(settings.home().resolve("benchmark.txt")));
            System.exit(0);
        }
    }

    /** Waits for the table that the application leaves when it has measured. */
    private static String measured(Path table) throws Exception {
        while (!Files.exists(table)) {
            Thread.sleep(200);
        }
        return Files.readString(table);
    }

    private static PayaraMicroRuntime start(Settings settings) throws Exception {
        Path unpacked = settings.home().resolve("server");
        forget(unpacked);
        PayaraMicro payara = PayaraMicro.getInstance();
        if (settings.secrecy().tls()) {
            System.setProperty("javax.net.ssl.keyStore", settings.secrecy().tlsKeystore());
            System.setProperty("javax.net.ssl.keyStoreType", "PKCS12");
            System.setProperty("javax.net.ssl.keyStorePassword", settings.secrecy().tlsPassword());
            payara.setSslPort(settings.port()).setSslCert(Certificate.of(settings.secrecy()).alias());
        } else {
            payara.setHttpPort(settings.port());
        }
        return payara
                .setNoHazelcast(true)
                .setRootDir(unpacked.toFile())
                .setPreBootHandler(server -> harden(server, settings))
                .setLogPropertiesFile(logging(settings).toFile())
                .addDeployment(own().resolve("lib/ROOT.war").toString())
                .bootStrap();
    }

    /** The server would load the war of the last run by itself, then take it away for this one while its clocks already tick. */
    private static void forget(Path unpacked) throws IOException {
        if (Files.exists(unpacked)) {
            try (Stream<Path> files = Files.walk(unpacked)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The directory of this jar. */
    private static Path own() throws URISyntaxException {
        return Path.of(Server.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
    }

    /** Listens only where it was told to, says nothing about the server, calls nobody, sends pages compressed. */
    private static void harden(AdminCommandRunner server, Settings settings) {
        String http = "configs.config.server-config.network-config.";
        server.run("set", "configs.config.server-config.phone-home-runtime-configuration.enabled=false");
        String own = settings.secrecy().tls() ? "https-listener" : "http-listener";
        String protocol = http + "protocols.protocol." + own + ".http.";
        server.run("set", http + "network-listeners.network-listener." + own + ".address=" + settings.address());
        server.run("set", http + "network-listeners.network-listener.http-listener.enabled=" + !settings.secrecy().tls());
        server.run("set", protocol + "server-header=false");
        server.run("set", protocol + "xpowered-by=false");
        server.run("set", protocol + "compression=on");
        server.run("set", protocol + "compressable-mime-type=text/html,text/css,application/javascript,text/javascript");
    }

    private static Path logging(Settings settings) throws IOException {
        return Files.writeString(settings.home().resolve("logging.properties"), String.join("\n",
                "handlers=java.util.logging.FileHandler",
                "java.util.logging.FileHandler.pattern=" + settings.log(),
                "java.util.logging.FileHandler.append=true",
                "java.util.logging.FileHandler.limit=20000000",
                "java.util.logging.FileHandler.count=1",
                "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
                "java.util.logging.FileHandler.encoding=UTF-8",
                ".level=WARNING",
                "org.homeward.level=INFO") + "\n");
    }

    /** The sentence of a wrong configuration file, when that was the reason; else where to look. */
    static String reason(Path log) throws IOException {
        if (Files.exists(log)) {
            List<String> lines = Files.readAllLines(log);
            for (int i = lines.size() - 1; i >= 0; i--) {
                int at = lines.get(i).indexOf("WrongFileException: ");
                if (at >= 0) {
                    return lines.get(i).substring(at + "WrongFileException: ".length());
                }
            }
        }
        return "The log says why: " + log;
    }
}
