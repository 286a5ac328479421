package org.homeward.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of an authenticator app: RFC 6238 with what every app understands, HMAC-SHA-1, six digits and steps of thirty
 * seconds. (SHA-1 is broken for signatures, not inside an HMAC.)
 */
final class OneTimeCode {

    static final Duration STEP = Duration.ofSeconds(30);
    /** Clocks of telephones are off by less than that many steps. */
    static final int TOLERANCE = 1;

    private static final int DIGITS = 6;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private OneTimeCode() {
    }

    static long step(Instant moment) {
        return moment.getEpochSecond() / STEP.toSeconds();
    }

    static String at(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES).getInt() & 0x7fff_ffff;
            return String.format("%0" + DIGITS + "d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has HmacSHA1
        }
    }

    /** The step whose code was typed, around now and after the last one that was used; spaces do not matter. */
    static OptionalLong stepOf(String typed, byte[] secret, long lastStep, Instant now) {
        byte[] digits = (typed == null ? "" : typed.replaceAll("\\s", "")).getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(step(now) - TOLERANCE, step(now) + TOLERANCE).filter(step -> step > lastStep)
                .filter(step -> MessageDigest.isEqual(at(secret, step).getBytes(StandardCharsets.UTF_8), digits)).findFirst();
    }

    /** As apps take it in when it is typed: RFC 4648. The length of the secret is a multiple of five bytes. */
    static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < secret.length * 8; bit += 5) {
            int two = (secret[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < secret.length ? secret[bit / 8 + 1] & 0xff : 0);
            text.append(BASE32.charAt(two >> 11 - bit % 8 & 31));
        }
        return text.toString();
    }
}
