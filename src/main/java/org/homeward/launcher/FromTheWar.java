package org.homeward.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Runs a part of the web application that needs no server, with the libraries of the war and nothing of Payara. */
final class FromTheWar {

    private FromTheWar() {
    }

    /** Calls {@code run(List<String>, PrintStream)} of a class in the war and returns its exit code. */
    static int run(Path war, String className, List<String> arguments, PrintStream screen) throws Exception {
        List<Path> jars = unpacked(war);
        List<URL> urls = new ArrayList<>(List.of(URI.create("jar:" + war.toUri() + "!/WEB-INF/classes/").toURL()));
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        try (URLClassLoader classes = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(classes);
            return (int) classes.loadClass(className).getMethod("run", List.class, PrintStream.class).invoke(null, arguments, screen);
        } finally {
            for (Path jar : jars) {
                Files.deleteIfExists(jar);
            }
        }
    }

    private static List<Path> unpacked(Path war) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (ZipFile zip = new ZipFile(war.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches("WEB-INF/lib/[^/]+\\.jar")) {
                    Path jar = Files.createTempFile("homeward", ".jar");
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    }
                    jars.add(jar);
                }
            }
        }
        return jars;
    }
}
