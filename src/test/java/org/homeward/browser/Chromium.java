package org.homeward.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds a Chromium for the browser tests, and installs one by apt or, without the right to do that, by npm. */
final class Chromium {

    private static final Path OWN = Path.of("target/chromium").toAbsolutePath();

    private Chromium() {
    }

    static Path find() {
        return installed().or(Chromium::byApt).or(Chromium::byNpm).orElseThrow(() -> new IllegalStateException(
                "The browser tests need Chromium. Install it (on Debian: apt-get install chromium) or set HOMEWARD_CHROMIUM to its path."));
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("HOMEWARD_CHROMIUM", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome", OWN.resolve("browser").toString()).filter(p -> !p.isEmpty()).map(Path::of)
                .filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> byApt() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "-qq", "update");
        run("apt-get", "-qq", "-y", "install", "chromium", "fonts-noto-core");
        return installed();
    }

    /** The npm package unpacks a Chromium of its own and tells where. */
    private static Optional<Path> byNpm() {
        OWN.toFile().mkdirs();
        if (run("npm", "install", "--silent", "--prefix", OWN.toString(), "@sparticuz/chromium@147.0.0") != 0) {
            return Optional.empty();
        }
        run("node", "--input-type=module", "-e", "import c from '" + OWN.resolve("node_modules/@sparticuz/chromium/build/esm/index.js")
                + "'; import {symlinkSync} from 'fs'; symlinkSync(await c.executablePath(), '" + OWN.resolve("browser") + "')");
        return installed();
    }

    private static int run(String... command) {
        try {
            File log = Files.createTempFile("chromium", ".log").toFile();
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return 1;
            }
            if (process.exitValue() != 0) {
                System.getLogger("chromium").log(System.Logger.Level.WARNING, Files.readString(log.toPath(), StandardCharsets.UTF_8));
            }
            return process.exitValue();
        } catch (IOException e) {
            return 1; // the program itself is missing: the next way is tried
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
