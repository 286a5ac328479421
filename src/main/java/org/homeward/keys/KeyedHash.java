package org.homeward.keys;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** HMAC-SHA-256 of a text under the programme's own key: the same text can be found again, and without the key not guessed. */
public final class KeyedHash {

    private static final int BYTES = 32;

    private KeyedHash() {
    }

    /**
     * The hash of a text in 64 hexadecimal digits. The text counts as it is: lower-case or trim it before, if that shall not matter.
     *
     * @param purpose what it is for, such as "search-term"; the same text has another hash for another purpose
     */
    public static String of(String purpose, String text) {
        byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        byte[] both = ByteBuffer.allocate(4 + name.length + words.length).putInt(name.length).put(name).put(words).array();
        try {
            return HexFormat.of().formatHex(Keys.inUse().primitive(KeyFile.HASH, PrfSet.class).computePrimary(both, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no keyed hash", e);
        }
    }
}
