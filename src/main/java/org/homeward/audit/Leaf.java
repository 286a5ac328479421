package org.homeward.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The hashes of the sealed audit: of a row, of the tree over the rows of a seal (as in RFC 9162, so that a row and a
 * branch never hash alike), and of a head. A row is written down as its fields in order, each as its name and its value
 * with their lengths before them, so that no two rows read alike; a field without a value is left out, so that a column
 * added later changes no old row.
 */
final class Leaf {

    /** The sealed columns of {@code audit_row}, in their order. */
    static final List<String> COLUMNS = List.of("id", "at", "user_id", "roles", "session_ref", "page", "act", "case_id", "thing", "outcome", "relation", "reason", "words");

    private static final byte ROW = 0;
    private static final byte BRANCH = 1;
    private static final byte HEAD = 2;
    private static final List<byte[]> NAMES = COLUMNS.stream().map(c -> c.getBytes(StandardCharsets.UTF_8)).toList();

    private Leaf() {
    }

    /** The hash of a row. The values stand in the order of {@link #COLUMNS}: ids, texts, and a moment in microseconds. */
    static byte[] of(Object... values) {
        List<byte[]> parts = new ArrayList<>(2 * values.length);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                parts.add(NAMES.get(i));
                parts.add((values[i] instanceof Instant moment ? String.valueOf(micros(moment)) : values[i].toString()).getBytes(StandardCharsets.UTF_8));
            }
        }
        ByteBuffer row = ByteBuffer.allocate(1 + parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum()).put(ROW);
        parts.forEach(part -> row.putInt(part.length).put(part));
        return sha256(row.array());
    }

    /** The root of the tree over the leaves of one seal, one or more. */
    static byte[] root(List<byte[]> leaves) {
        List<byte[]> level = leaves;
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>((level.size() + 1) / 2);
            for (int i = 0; i < level.size(); i += 2) {
                above.add(i + 1 < level.size() ? sha256(new byte[] {BRANCH}, level.get(i), level.get(i + 1)) : level.get(i));
            }
            level = above;
        }
        return level.get(0);
    }

    /**
     * The head after a seal. It holds the signature of the head before, so that the last signature vouches for all others.
     *
     * @param before the head and the signature of the seal before, both empty for the first
     */
    static byte[] head(byte[] before, byte[] signatureBefore, long number, long firstPlace, int rows, byte[] root, Instant sealedAt) {
        return sha256(ByteBuffer.allocate(1 + 3 * Integer.BYTES + 3 * Long.BYTES + before.length + signatureBefore.length + root.length).put(HEAD)
                .putInt(before.length).put(before).putInt(signatureBefore.length).put(signatureBefore)
                .putLong(number).putLong(firstPlace).putInt(rows).put(root).putLong(micros(sealedAt)).array());
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}
