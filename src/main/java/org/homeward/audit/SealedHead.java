package org.homeward.audit;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.homeward.keys.Signing;

/**
 * The end of the sealed audit at one moment, as it is told outside: kept in another place, it shows later whether
 * anything before it was changed or cut off.
 *
 * @param rows      how many rows were sealed until then
 * @param publicKey the key that verifies the signature, as PEM
 */
public record SealedHead(long number, long rows, byte[] head, byte[] signature, Instant sealedAt, String publicKey) {

    /** As a file of lines that people can print and compare. */
    public String text() {
        return "seal=" + number + "\nrows=" + rows + "\nsealed-at=" + sealedAt + "\nhead=" + hex(head) + "\nsignature=" + hex(signature)
                + "\npublic-key=" + publicKey.strip().replaceAll("\\R", "\\\\n") + "\n";
    }

    /** Reads such a file; empty when it is none. */
    public static Optional<SealedHead> read(String text) {
        try {
            Properties lines = new Properties();
            lines.load(new StringReader(text));
            HexFormat hex = HexFormat.of();
            return Optional.of(new SealedHead(Long.parseLong(lines.getProperty("seal")), Long.parseLong(lines.getProperty("rows")), hex.parseHex(lines.getProperty("head")),
                    hex.parseHex(lines.getProperty("signature")), Instant.parse(lines.getProperty("sealed-at")), lines.getProperty("public-key")));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // whatever it is, it is no head
        }
    }

    /** Whether the key it names signed it. */
    public boolean isSigned() {
        return Signing.verify(head, signature, publicKey);
    }

    /** The head in hexadecimal digits. */
    public String shown() {
        return hex(head);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
