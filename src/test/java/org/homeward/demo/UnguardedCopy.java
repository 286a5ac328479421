package org.homeward.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A copy of the distribution whose war holds stand-ins for the access decision and the audit. They lie in the packages of the real ones, as a proxy cannot pass on what is not public to another package. */
final class UnguardedCopy {

    private static final List<String> STAND_INS = List.of("org/homeward/casefile/PlainAccess.class", "org/homeward/audit/NoAudit.class");

    private UnguardedCopy() {
    }

    /** @return where the copy lies */
    static Path of(Path distribution, Path into) throws IOException {
        try (Stream<Path> files = Files.walk(distribution)) {
            for (Path file : files.toList()) {
                Files.copy(file, into.resolve(distribution.relativize(file).toString()));
            }
        }
        try (FileSystem war = FileSystems.newFileSystem(into.resolve("lib/ROOT.war"))) {
            Files.write(war.getPath("/WEB-INF/lib/unguarded.jar"), jar());
        }
        return into;
    }

    private static byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            add(jar, "META-INF/beans.xml", "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>".getBytes());
            for (String name : STAND_INS) {
                add(jar, name, Files.readAllBytes(Path.of("target/test-classes", name)));
            }
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
