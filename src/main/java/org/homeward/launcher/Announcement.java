package org.homeward.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.HttpsURLConnection;

/** Waits until Homeward answers, then says where, and how to sign in for the first time. */
final class Announcement {

    /** The application is deployed before anybody waits: what does not answer soon has failed. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Announcement() {
    }

    static boolean await(Settings settings, PrintStream screen) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int status = status(settings);
        while (status != 200) {
            if (status == 404 || System.nanoTime() > end) { // the server answers, Homeward is not in it
                screen.println("Homeward did not start. " + Server.reason(settings.log()));
                return false;
            }
            Thread.sleep(200);
            status = status(settings);
        }
        if (!settings.recover().isEmpty()) {
            return true; // nobody is to work with it now
        }
        screen.println("Homeward is ready: " + settings.url());
        Path code = settings.home().resolve("first-run-code");
        if (settings.demo()) {
            screen.println("Demo accounts: worker, supervisor, supervisor2, clinician, children, programme, admin, admin2, officer.");
            screen.println("The password of each is: homeward demo");
        } else if (Files.exists(code)) {
            screen.println("Nobody can sign in yet. Open it and create the first administrator with this code: " + Files.readString(code));
            Files.delete(code);
        }
        screen.println("Stop it with Ctrl-C.");
        return true;
    }

    /** The status of the liveness page, 0 while nobody listens. With TLS it is our own certificate that answers, whatever name it is made for. */
    private static int status(Settings settings) throws Exception {
        HttpURLConnection asking = (HttpURLConnection) new URL(settings.url() + "live").openConnection();
        if (asking instanceof HttpsURLConnection encrypted) {
            encrypted.setSSLSocketFactory(Certificate.of(settings.secrecy()).trust().getSocketFactory());
            encrypted.setHostnameVerifier((name, session) -> true);
        }
        asking.setConnectTimeout(30_000);
        asking.setReadTimeout(30_000);
        try {
            return asking.getResponseCode();
        } catch (IOException e) {
            return 0;
        } finally {
            asking.disconnect();
        }
    }
}
