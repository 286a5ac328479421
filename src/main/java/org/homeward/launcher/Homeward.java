package org.homeward.launcher;

import java.lang.reflect.InvocationTargetException;

/** The first class: compiled for any Java, so that it can still say that the Java is too old. Everything else is in {@code Server}. */
public final class Homeward {

    private Homeward() {
    }

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        int major = version.startsWith("1.") ? Integer.parseInt(version.substring(2)) : Integer.parseInt(version);
        if (major < 17 || major > 21) {
            System.err.println("Homeward runs on Java 17 to 21; this is Java " + version + ". Start it with one of those.");
            System.exit(78);
        }
        try {
            Class.forName("org.homeward.launcher.Server").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Exception) {
                throw (Exception) cause;
            }
            throw e;
        }
    }
}
