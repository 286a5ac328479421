package org.homeward.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The programme's own certificate, for TLS without a proxy. */
final class Certificate {

    private final KeyStore keystore;
    private final String alias;

    private Certificate(KeyStore keystore, String alias) {
        this.keystore = keystore;
        this.alias = alias;
    }

    static Certificate of(Secrecy secrecy) throws Checks.NotPossible {
        try (InputStream file = Files.newInputStream(Path.of(secrecy.tlsKeystore()))) {
            KeyStore keystore = KeyStore.getInstance("PKCS12");
            keystore.load(file, secrecy.tlsPassword().toCharArray());
            List<String> aliases = Collections.list(keystore.aliases());
            if (aliases.size() != 1 || !keystore.isKeyEntry(aliases.get(0))) {
                throw new Checks.NotPossible(78, "HOMEWARD_TLS_KEYSTORE must hold one key with its certificate and nothing else.");
            }
            return new Certificate(keystore, aliases.get(0));
        } catch (IOException | GeneralSecurityException e) {
            throw new Checks.NotPossible(78, "HOMEWARD_TLS_KEYSTORE is not a PKCS#12 file that HOMEWARD_TLS_PASSWORD opens: " + e.getMessage());
        }
    }

    String alias() {
        return alias;
    }

    /** Trusts this certificate alone: enough to ask oneself for a sign of life. */
    SSLContext trust() throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keystore);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
