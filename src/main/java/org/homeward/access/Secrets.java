package org.homeward.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Passwords and one-time secrets. Passwords: Argon2id with 19 MiB, 2 passes, 1 lane (OWASP cheat sheet). */
final class Secrets {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    /** Whoever tries many passwords at once leaves a processor for those at work. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);
    /** Compared with when there is no such account, so that a wrong name takes as long as a wrong password. */
    private static final String NOBODYS = hashPassword("nobody has this password");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {
    }

    static String hashPassword(String password) {
        return inTurn(() -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    /** Takes as long for a missing hash as for a wrong password. A password of more than {@link PasswordRules#LONGEST} characters is nobody's. */
    static boolean matches(String password, String hash) {
        String typed = password == null || password.length() > PasswordRules.LONGEST ? "" : password;
        boolean same = inTurn(() -> Password.check(typed, hash == null ? NOBODYS : hash).with(ARGON2));
        return hash != null && same;
    }

    private static <T> T inTurn(Supplier<T> reckoning) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return reckoning.get();
        } finally {
            AT_ONCE.release();
        }
    }

    /** 256 random bits, fit for a URL or a cookie. */
    static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
