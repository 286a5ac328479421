package org.homeward.launcher;

import java.util.Map;

/**
 * What keeps the way to Homeward and its database secret; empty where nothing was set.
 *
 * @param proxy            addresses of the TLS proxies in front ({@code HOMEWARD_PROXY})
 * @param tlsKeystore      a PKCS#12 file with the certificate and its key ({@code HOMEWARD_TLS_KEYSTORE})
 * @param tlsPassword      what opens it ({@code HOMEWARD_TLS_PASSWORD})
 * @param databasePassword of the application's role ({@code HOMEWARD_DB_PASSWORD})
 * @param filePassword     encrypts the embedded database's file ({@code HOMEWARD_DB_FILE_PASSWORD})
 */
record Secrecy(String proxy, String tlsKeystore, String tlsPassword, String databasePassword, String filePassword) {

    static Secrecy of(Map<String, String> environment) {
        return new Secrecy(text(environment, "HOMEWARD_PROXY"), text(environment, "HOMEWARD_TLS_KEYSTORE"), text(environment, "HOMEWARD_TLS_PASSWORD"),
                text(environment, "HOMEWARD_DB_PASSWORD"), text(environment, "HOMEWARD_DB_FILE_PASSWORD"));
    }

    private static String text(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").trim();
    }

    boolean tls() {
        return !tlsKeystore.isEmpty();
    }

    @Override
    public String toString() {
        return "Secrecy"; // never a password
    }
}
