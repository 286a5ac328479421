package org.homeward.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private Leaf() {
    }

    /** The hash of a row. The values stand in the order of {@link #COLUMNS}: ids, texts, and a moment in microseconds. */
    static byte[] of(Object... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(400);
        bytes.write(ROW);
        DataOutputStream out = new DataOutputStream(bytes);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                write(out, COLUMNS.get(i));
                write(out, values[i] instanceof Instant moment ? String.valueOf(micros(moment)) : values[i].toString());
            }
        }
        return sha256(bytes.toByteArray());
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(200);
        bytes.write(HEAD);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(before.length);
            out.write(before);
            out.writeInt(signatureBefore.length);
            out.write(signatureBefore);
            out.writeLong(number);
            out.writeLong(firstPlace);
            out.writeInt(rows);
            out.write(root);
            out.writeLong(micros(sealedAt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(bytes.toByteArray());
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    private static void write(DataOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            out.writeInt(bytes.length);
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
