package org.homeward.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.homeward.keys.Signing;

/**
 * Verifies a sealed audit from its first seal to its last: that every row is what was sealed, that each seal follows
 * from the one before, that the last is signed with the programme's key, and that the heads that were told outside
 * stand in it. Says what is wrong and where, and goes on.
 */
public final class AuditVerifier {

    /** After so many faults the rest is not listed any more. */
    public static final int MOST_FAULTS = 100;
    private static final int SEALS_AT_ONCE = 1_000;
    private static final int ROWS_AT_ONCE = 10_000;
    private static final byte[] NOTHING = {};

    /** What can be wrong. */
    public enum Fault {
        /** A row does not hold what was sealed. */
        ROW_CHANGED,
        /** A row that was sealed is gone. */
        ROW_MISSING,
        /** A row is in no seal: slipped in, or written just before Homeward stopped. */
        ROW_UNSEALED,
        /** A seal does not hold what was sealed, or does not follow from the one before. */
        SEAL_CHANGED,
        /** A seal is gone. */
        SEAL_MISSING,
        /** The last seal is not signed with the programme's key. */
        NOT_SIGNED,
        /** A head that was told outside is not in this audit: its end was cut off, or it was sealed anew. */
        HEAD_MISSING,
        /** A head that was told outside is not signed by the key it names, or that is not the programme's key. */
        HEAD_NOT_SIGNED,
        /** The audit cannot be read to its end. */
        NOT_READABLE
    }

    /**
     * One fault and where it is.
     *
     * @param seal  the number of the seal, 0 when it is in none
     * @param place the place of the row in the order of commits, 0 when no row is meant
     * @param row   the id of the row, or null
     */
    public record Found(Fault fault, long seal, long place, String row) {
    }

    /**
     * What came of it.
     *
     * @param rows    how many sealed rows were looked at
     * @param last    the number of the last seal, 0 without any
     * @param head    the last head in hexadecimal digits, empty without any
     */
    public record Report(long rows, long last, String head, List<Found> faults) {

        static final Report NOT_READABLE = new Report(0, 0, "", List.of(new Found(Fault.NOT_READABLE, 0, 0, null)));

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    private final SealedRecord record;
    private final String publicKey;
    private final List<SealedHead> heads;
    private final LongConsumer progress;
    private final List<Found> faults = new ArrayList<>();
    private final List<SealedHead> missing;

    private SealedRecord.Seal last = new SealedRecord.Seal(0, 1, 0, NOTHING, NOTHING, NOTHING, Instant.EPOCH);

    /**
     * @param publicKey the key of the programme, as PEM
     * @param heads     what was told outside at earlier moments
     * @param progress  is told how many rows were looked at, now and then
     */
    AuditVerifier(SealedRecord record, String publicKey, List<SealedHead> heads, LongConsumer progress) {
        this.record = record;
        this.publicKey = Objects.requireNonNull(publicKey);
        this.heads = heads;
        this.progress = progress;
        this.missing = new ArrayList<>(heads);
    }

    /** @param until rows that were written later may still wait for their seal */
    Report verify(Instant until) {
        List<SealedRecord.Seal> seals = record.seals(0, SEALS_AT_ONCE);
        while (!seals.isEmpty() && faults.size() < MOST_FAULTS) {
            verify(seals);
            progress.accept(last.lastPlace());
            seals = record.seals(last.number(), SEALS_AT_ONCE);
        }
        if (last.number() > 0 && !Signing.verify(last.head(), last.signature(), publicKey)) {
            found(Fault.NOT_SIGNED, last.number(), 0, null);
        }
        if (!faults.isEmpty() || record.rows() != last.lastPlace()) {
            record.unsealed(until).forEach(row -> found(Fault.ROW_UNSEALED, 0, 0, row));
        }
        heads.stream().filter(h -> !h.isSigned() || !same(h.publicKey())).forEach(h -> found(Fault.HEAD_NOT_SIGNED, h.number(), 0, null));
        missing.forEach(h -> found(Fault.HEAD_MISSING, h.number(), h.rows(), null));
        return new Report(last.lastPlace(), last.number(), HexFormat.of().formatHex(last.head()), List.copyOf(faults.subList(0, Math.min(MOST_FAULTS, faults.size()))));
    }

    /** A run of seals, with their rows read some thousands at a time. */
    private void verify(List<SealedRecord.Seal> seals) {
        int begin = 0;
        while (begin < seals.size()) {
            int end = begin + 1;
            while (end < seals.size() && seals.get(end).lastPlace() - seals.get(begin).firstPlace() < ROWS_AT_ONCE) {
                end++;
            }
            List<SealedRecord.Place> places = record.places(seals.get(begin).firstPlace(), seals.get(end - 1).lastPlace());
            int from = 0;
            for (SealedRecord.Seal seal : seals.subList(begin, end)) {
                int to = from;
                while (to < places.size() && places.get(to).place() <= seal.lastPlace()) {
                    to++;
                }
                verify(seal, places.subList(from, to));
                from = to;
            }
            begin = end;
        }
    }

    private void verify(SealedRecord.Seal seal, List<SealedRecord.Place> places) {
        if (seal.number() != last.number() + 1) {
            found(Fault.SEAL_MISSING, last.number() + 1, 0, null);
        }
        for (SealedRecord.Place place : places) {
            if (place.found() == null) {
                found(Fault.ROW_MISSING, seal.number(), place.place(), place.row());
            } else if (!Arrays.equals(place.found(), place.sealed())) {
                found(Fault.ROW_CHANGED, seal.number(), place.place(), place.row());
            }
        }
        byte[] root = places.isEmpty() ? NOTHING : Leaf.root(places.stream().map(SealedRecord.Place::sealed).toList());
        byte[] head = Leaf.head(last.head(), last.signature(), seal.number(), seal.firstPlace(), seal.rows(), root, seal.sealedAt());
        boolean follows = seal.firstPlace() == last.lastPlace() + 1 && places.size() == seal.rows();
        if (!follows || !Arrays.equals(root, seal.root()) || !Arrays.equals(head, seal.head())) {
            found(Fault.SEAL_CHANGED, seal.number(), 0, null);
        }
        missing.removeIf(h -> h.number() == seal.number() && Arrays.equals(h.head(), seal.head()));
        last = seal;
    }

    private boolean same(String key) {
        return key.replaceAll("\\s", "").equals(publicKey.replaceAll("\\s", ""));
    }

    private void found(Fault fault, long seal, long place, String row) {
        faults.add(new Found(fault, seal, place, row));
    }
}
