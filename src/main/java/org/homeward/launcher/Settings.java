package org.homeward.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where and how to run, from environment variables ({@code HOMEWARD_PORT}, {@code HOMEWARD_ADDRESS}, {@code HOMEWARD_HOME},
 * {@code HOMEWARD_DB_URL}, {@code HOMEWARD_DB_USER}, {@code HOMEWARD_DB_PASSWORD}, {@code HOMEWARD_KEYS}, and those of {@link Secrecy}).
 */
record Settings(String address, int port, Path home, Path keys, String databaseUrl, boolean demo, int generate, boolean benchmark,
        boolean makeKeys, String recover, Secrecy secrecy) {

    static Settings of(Map<String, String> environment, List<String> arguments) {
        boolean benchmark = arguments.stream().anyMatch(a -> a.startsWith("--benchmark"));
        int generate = arguments.stream().filter(a -> a.matches("--(generate|benchmark)=\\d{1,7}")).mapToInt(a -> Integer.parseInt(a.substring(a.indexOf('=') + 1)))
                .findFirst().orElse(benchmark ? 100_000 : 0);
        boolean demo = generate > 0 || arguments.contains("--demo");
        Path home = Path.of(environment.getOrDefault("HOMEWARD_HOME",
                Path.of(System.getProperty("user.home"), ".homeward", generate > 0 ? "generated" : demo ? "demo" : "data").toString())).toAbsolutePath();
        String own = "jdbc:h2:file:" + home.resolve("homeward") + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=64"
                + (Secrecy.of(environment).filePassword().isEmpty() ? "" : ";CIPHER=AES");
        return new Settings(environment.getOrDefault("HOMEWARD_ADDRESS", "127.0.0.1"), port(environment), home,
                Path.of(environment.getOrDefault("HOMEWARD_KEYS", home.resolve("keys.json").toString())).toAbsolutePath(),
                environment.getOrDefault("HOMEWARD_DB_URL", own), demo, generate, benchmark, arguments.contains("--make-keys"), after("--recover-administrator", arguments), Secrecy.of(environment));
    }

    /** What stands after an option; empty without the option. */
    private static String after(String option, List<String> arguments) {
        int at = arguments.indexOf(option);
        return at < 0 || at + 1 == arguments.size() ? "" : arguments.get(at + 1);
    }

    private static int port(Map<String, String> environment) {
        String port = environment.getOrDefault("HOMEWARD_PORT", "8080");
        try {
            return Integer.parseInt(port);
        } catch (NumberFormatException e) {
            return -1; // the check says so in words
        }
    }

    boolean embedded() {
        return databaseUrl.startsWith("jdbc:h2:");
    }

    Path databaseFile() {
        return home.resolve("homeward.mv.db");
    }

    /** Where the application leaves the link of {@code --recover-administrator}. */
    Path recovered() {
        return home.resolve("recovered-administrator");
    }

    Path log() {
        return home.resolve("homeward.log");
    }

    String url() {
        return (secrecy.tls() ? "https://" : "http://") + (address.contains(":") ? "[" + address + "]" : address) + ":" + port + "/";
    }

    /** Hands the settings to the application, which reads system properties and the environment alike. */
    void publish() throws IOException {
        System.setProperty("homeward.home", home.toString());
        System.setProperty("homeward.keys", keys.toString());
        System.setProperty("homeward.db.url", embedded() ? databaseUrl : untyped(databaseUrl));
        if (!secrecy.filePassword().isEmpty()) { // H2 takes both in one, the file's first
            System.setProperty("homeward.db.password", secrecy.filePassword() + " " + (secrecy.databasePassword().isEmpty() ? "homeward" : secrecy.databasePassword()));
        }
        System.setProperty("homeward.db.class", embedded() ? "org.h2.jdbcx.JdbcDataSource" : "org.postgresql.ds.PGSimpleDataSource");
        System.setProperty("user.timezone", "UTC");
        if (demo) {
            System.setProperty("homeward.demo", "true");
            System.setProperty("homeward.demo.generate", String.valueOf(generate));
            System.setProperty("homeward.demo.people", people().toString());
            if (System.getenv("HOMEWARD_URL") == null) {
                System.setProperty("homeward.url", "http://localhost:" + port); // passkeys need a name, and this one is everybody's own
            }
        }
        if (benchmark) {
            System.setProperty("homeward.demo.benchmark", url());
        }
        if (!recover.isEmpty()) {
            System.setProperty("homeward.recover-administrator", recover);
        }
    }

    /** PostgreSQL refuses an empty id that the driver declares as text; undeclared it is accepted. */
    private static String untyped(String url) {
        return url.contains("stringtype=") ? url : url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified";
    }

    private static Path people() throws IOException {
        try {
            return Path.of(Settings.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent().resolve("people");
        } catch (java.net.URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
